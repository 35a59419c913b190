package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Button;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The buttons of the cards of an order. */
@Configuration(proxyBeanMethods = false)
class TalkButtons {

    @Bean
    Button talkYes(TalkDesk desk) {
        return new Button("talk-yes", desk::accept);
    }

    @Bean
    Button talkNo(TalkDesk desk) {
        return new Button("talk-no", desk::askReason);
    }

    @Bean
    Button talkOther(TalkDesk desk) {
        return new Button("talk-other", desk::askDay);
    }

    @Bean
    Button talkAgree(TalkDesk desk) {
        return new Button("talk-agree", (caller, order) -> desk.decide(caller, order, true));
    }

    @Bean
    Button talkRefuse(TalkDesk desk) {
        return new Button("talk-refuse", (caller, order) -> desk.decide(caller, order, false));
    }

    @Bean
    Button talkGreat(TalkDesk desk) {
        return new Button("talk-great", (caller, order) -> desk.rate(caller, order, 1));
    }

    @Bean
    Button talkUseful(TalkDesk desk) {
        return new Button("talk-useful", (caller, order) -> desk.rate(caller, order, 2));
    }

    @Bean
    Button talkPlain(TalkDesk desk) {
        return new Button("talk-plain", (caller, order) -> desk.rate(caller, order, 3));
    }
}
