package cn.zhibu.bot.conversation;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.callback.Reply;
import cn.zhibu.domain.inbox.Answer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the conversation behind the callback. */
@Configuration(proxyBeanMethods = false)
class ReceptionConfiguration {

    @Bean
    Function<Inbound, Reply> received(Reception reception) {
        return inbound -> {
            Answer answer = reception.receive(inbound);
            return new Reply(answer.label(), answer.text(), answer.more());
        };
    }
}
