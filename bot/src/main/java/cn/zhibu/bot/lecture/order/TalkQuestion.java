package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Button;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.order.OrderBook;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.lecture.order.OrderView;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A digit that answers one of the questions of an order: the choices in their order. */
record TalkQuestion(QuestionKind kind, String name, List<Button.Act> choices, OrderBook book, Wording wording)
        implements QuestionHandler {

    TalkQuestion {
        choices = List.copyOf(choices);
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        OrderView order = book.view(question.subjectId());
        return wording.say(
                "order.question-" + name,
                "branch",
                order.branch(),
                "topic",
                order.topic(),
                "lecturer",
                order.lecturer(),
                "day",
                Beijing.day(order.onDate()));
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return digit <= choices.size()
                ? choices.get(digit - 1).on(caller, question.subjectId())
                : Answer.say(title(caller, question));
    }

    /** The three questions. */
    @Configuration(proxyBeanMethods = false)
    static class Questions {

        @Bean
        TalkQuestion talkOffer(TalkDesk desk, OrderBook book, Wording wording) {
            List<Button.Act> choices = List.of(desk::accept, desk::askReason, desk::askDay);
            return new TalkQuestion(QuestionKind.TALK, "offer", choices, book, wording);
        }

        @Bean
        TalkQuestion talkProposal(TalkDesk desk, OrderBook book, Wording wording) {
            List<Button.Act> choices = List.of(
                    (caller, id) -> desk.decide(caller, id, true), (caller, id) -> desk.decide(caller, id, false));
            return new TalkQuestion(QuestionKind.TALK_DAY, "proposal", choices, book, wording);
        }

        @Bean
        TalkQuestion talkRating(TalkDesk desk, OrderBook book, Wording wording) {
            List<Button.Act> choices = List.of(
                    (caller, id) -> desk.rate(caller, id, 1),
                    (caller, id) -> desk.rate(caller, id, 2),
                    (caller, id) -> desk.rate(caller, id, 3));
            return new TalkQuestion(QuestionKind.TALK_RATING, "rating", choices, book, wording);
        }
    }
}
