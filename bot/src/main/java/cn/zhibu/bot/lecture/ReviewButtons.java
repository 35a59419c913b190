package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Button;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The buttons of the reviewer's card. */
@Configuration(proxyBeanMethods = false)
class ReviewButtons {

    @Bean
    Button clipApprove(ReviewAnswers answers) {
        return new Button("clip-approve", answers::approve);
    }

    @Bean
    Button clipReturn(ReviewAnswers answers) {
        return new Button("clip-return", answers::askReason);
    }
}
