package cn.zhibu.bot.conversation;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.domain.inbox.Answer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the conversation behind the callback. */
@Configuration(proxyBeanMethods = false)
class ReceptionConfiguration {

    @Bean
    Function<Inbound, Answer> received(Reception reception) {
        return reception::receive;
    }
}
