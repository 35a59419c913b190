package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the two sides of an order hear: questions in the next sending window, decisions at once. */
@Component
final class OrderNews {

    private final OrderPeople people;
    private final OrderCards cards;
    private final OpenQuestionMapper questions;
    private final Outbox outbox;
    private final Calendars calendars;

    OrderNews(OrderPeople people, OrderCards cards, OpenQuestionMapper questions, Outbox outbox, Calendars calendars) {
        this.people = people;
        this.cards = cards;
        this.questions = questions;
        this.outbox = outbox;
        this.calendars = calendars;
    }

    void offer(LectureOrder order, Instant at) {
        ask(List.of(people.lecturer(order)), order, QuestionKind.TALK, cards.offer(order), at);
    }

    void movedUp(LectureOrder order, Instant at) {
        // whoever made room did not ask for this branch to be told at night
        Instant when = calendars.window().next(at, order.id());
        tell(people.branch(order), order, "up", cards.words("order.told-up", order), when);
    }

    void accepted(LectureOrder order, Instant at) {
        questions.closeAll(QuestionKind.TALK, order.id());
        tell(people.branch(order), order, "accepted", cards.words("order.told-accepted", order), at);
    }

    void declined(LectureOrder order, Instant at) {
        questions.closeAll(QuestionKind.TALK, order.id());
        tell(people.branch(order), order, "declined", cards.words("order.told-declined", order), at);
    }

    void proposed(LectureOrder order, Instant at) {
        questions.closeAll(QuestionKind.TALK, order.id());
        ask(people.branch(order), order, QuestionKind.TALK_DAY, cards.proposal(order), at);
    }

    void agreed(LectureOrder order, Instant at) {
        questions.closeAll(QuestionKind.TALK_DAY, order.id());
        tell(List.of(people.lecturer(order)), order, "agreed", cards.words("order.told-agreed", order), at);
    }

    void cancelledByLecturer(LectureOrder order, Instant at) {
        tell(people.branch(order), order, "cancelled", cards.words("order.told-cancelled", order), at);
    }

    void cancelledByBranch(LectureOrder order, Instant at) {
        questions.closeAll(QuestionKind.TALK, order.id());
        questions.closeAll(QuestionKind.TALK_DAY, order.id());
        tell(List.of(people.lecturer(order)), order, "withdrawn", cards.words("order.told-withdrawn", order), at);
    }

    /** The day has passed without an answer. */
    void lapsed(LectureOrder order, Instant at) {
        List.of(QuestionKind.TALK, QuestionKind.TALK_DAY).forEach(kind -> questions.closeAll(kind, order.id()));
        Instant when = calendars.window().next(at, order.id());
        tell(people.branch(order), order, "lapsed", cards.words("order.told-lapsed", order), when);
    }

    /** The lecturer lectures no more. */
    void deserted(LectureOrder order, Instant at) {
        List.of(QuestionKind.TALK, QuestionKind.TALK_DAY).forEach(kind -> questions.closeAll(kind, order.id()));
        Instant when = calendars.window().next(at, order.id());
        tell(people.branch(order), order, "deserted", cards.words("order.told-deserted", order), when);
    }

    /** The meeting moved away from the day, or was cancelled. */
    void astray(LectureOrder order, Instant at) {
        Content words = cards.words("order.told-astray", order);
        Instant when = calendars.window().next(at, order.id());
        tell(people.branch(order), order, "astray", words, when);
        tell(List.of(people.lecturer(order)), order, "astray", words, when);
    }

    void rate(LectureOrder order, Instant at) {
        ask(people.branch(order), order, QuestionKind.TALK_RATING, cards.rating(order), at);
    }

    private void ask(List<Member> asked, LectureOrder order, QuestionKind kind, Content card, Instant at) {
        Instant next = calendars.window().next(at, order.id());
        Instant until = kind == QuestionKind.TALK_RATING
                ? next.plus(RateTalk.OPEN)
                : Beijing.at(order.onDate(), LocalTime.MIDNIGHT);
        // asked on the eve of a day that follows a holiday, the question cannot wait for its window
        Instant when = next.isBefore(until) ? next : at;
        asked.forEach(person -> questions.ask(person.id(), kind, order.id(), when, until));
        outbox.tell(asked, message(order, kind.name(), NoticeKind.DUTY, card, when, until));
    }

    private void tell(List<Member> told, LectureOrder order, String what, Content words, Instant at) {
        outbox.tell(told, message(order, what, NoticeKind.DECISION, words, at, at.plus(RateTalk.OPEN)));
    }

    // an order may come back to the same step: each time has its own occasion
    private static Message message(
            LectureOrder order, String what, NoticeKind kind, Content content, Instant when, Instant until) {
        String occasion = "order:" + order.id() + ":" + what + ":" + when.getEpochSecond();
        return new Message(occasion, 0, kind, null, null, content, when, until);
    }
}
