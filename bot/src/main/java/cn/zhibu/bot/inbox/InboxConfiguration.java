package cn.zhibu.bot.inbox;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.domain.inbox.Answer;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the lanes behind the callback. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    Function<Inbound, CompletionStage<Answer>> received(Lanes lanes) {
        return lanes::take;
    }
}
