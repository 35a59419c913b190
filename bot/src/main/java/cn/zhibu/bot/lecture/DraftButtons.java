package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Button;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The buttons of the preview card. */
@Configuration(proxyBeanMethods = false)
class DraftButtons {

    @Bean
    Button clipSubmit(DraftAnswers answers) {
        return new Button("clip-submit", (caller, clip) -> answers.submit(caller, clip, false));
    }

    @Bean
    Button clipEdit(DraftAnswers answers) {
        return new Button("clip-edit", answers::edit);
    }

    @Bean
    Button clipHold(DraftAnswers answers) {
        return new Button("clip-hold", answers::hold);
    }
}
