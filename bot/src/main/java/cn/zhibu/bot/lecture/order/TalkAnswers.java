package cn.zhibu.bot.lecture.order;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.order.OrderBook;
import cn.zhibu.domain.lecture.order.OrderOutcome;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.order.OrderView;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Words the outcomes of orders. */
@Component
final class TalkAnswers {

    private final OrderBook book;
    private final Wording wording;

    TalkAnswers(OrderBook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    Answer word(OrderOutcome outcome) {
        if (outcome instanceof OrderOutcome.Offered offered) {
            return Answer.say(about("order.offered", offered.order()));
        } else if (outcome instanceof OrderOutcome.Queued queued) {
            return Answer.say(about(queued.taken() ? "order.queued-day" : "order.queued-month", queued.order()));
        } else if (outcome instanceof OrderOutcome.Accepted accepted) {
            return accepted(accepted);
        } else if (outcome instanceof OrderOutcome.Declined declined) {
            return Answer.done(wording.say("order.declined-label"), about("order.declined", declined.order()));
        } else if (outcome instanceof OrderOutcome.Proposed proposed) {
            return Answer.done(wording.say("order.proposed-label"), about("order.proposed", proposed.order()));
        } else if (outcome instanceof OrderOutcome.Withdrawn withdrawn) {
            return Answer.done(wording.say("order.withdrawn-label"), about("order.withdrawn", withdrawn.order()));
        } else if (outcome instanceof OrderOutcome.Settled settled) {
            return Answer.say(about("order.settled", settled.order()));
        }
        return Answer.say(refused(outcome));
    }

    private Answer accepted(OrderOutcome.Accepted accepted) {
        String said = about("order.accepted", accepted.order());
        return Answer.done(
                wording.say("order.accepted-label"),
                said
                        + wording.say(
                                switch (accepted.agenda()) {
                                    case MEETING -> "order.into-meeting";
                                    case DRAFT -> "order.into-draft";
                                    case NONE -> "order.into-none";
                                }));
    }

    private String refused(OrderOutcome outcome) {
        if (outcome instanceof OrderOutcome.NoRoom room) {
            return wording.say(room.taken() ? "order.day-taken" : "order.month-full");
        } else if (outcome instanceof OrderOutcome.Already) {
            return wording.say("order.already");
        } else if (outcome instanceof OrderOutcome.BadDay) {
            return wording.say("order.bad-day");
        }
        return wording.say(outcome instanceof OrderOutcome.NoLecturer ? "order.no-lecturer" : "order.not-yours");
    }

    private String about(String key, OrderView order) {
        return wording.say(
                key,
                "id",
                order.id(),
                "branch",
                order.branch(),
                "topic",
                order.topic(),
                "lecturer",
                order.lecturer(),
                "day",
                Beijing.day(order.onDate()),
                "reason",
                Objects.requireNonNullElse(order.reason(), ""),
                "state",
                book.state(order));
    }
}
