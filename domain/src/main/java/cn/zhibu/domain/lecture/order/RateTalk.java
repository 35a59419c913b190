package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 收获大, 有收获 or 一般, said by the branch after a talk, and its words: once, for the branch and not for a person. */
@Component
public class RateTalk {

    static final Duration OPEN = Duration.ofDays(7);
    private static final int WORDS_AT_MOST = 1000;

    private final LectureOrderMapper orders;
    private final OrderRows rows;
    private final Duties duties;
    private final OpenQuestionMapper questions;

    RateTalk(LectureOrderMapper orders, OrderRows rows, Duties duties, OpenQuestionMapper questions) {
        this.orders = orders;
        this.rows = rows;
        this.duties = duties;
        this.questions = questions;
    }

    /** @param choice 1 收获大, 2 有收获, 3 一般 */
    @Transactional
    public OrderOutcome rate(Act act, long id, int choice) {
        Optional<LectureOrder> order = mine(act, id);
        if (order.isEmpty()) {
            return new OrderOutcome.NotYours();
        }
        LectureOrder held = order.get();
        if (held.status() != OrderStatus.HELD || held.feedback() != null) {
            return new OrderOutcome.Settled(orders.view(id));
        }
        rows.write(act, "rated", held, held.rated(choice, null));
        questions.closeAll(QuestionKind.TALK_RATING, id);
        return new OrderOutcome.Rated(orders.view(id));
    }

    /** Words after the choice; the last ones count. */
    @Transactional
    public OrderOutcome add(Act act, long id, String words) {
        Optional<LectureOrder> order = mine(act, id);
        if (order.isEmpty() || order.get().feedback() == null) {
            return new OrderOutcome.NotYours();
        }
        LectureOrder rated = order.get();
        String kept = words.length() <= WORDS_AT_MOST ? words : words.substring(0, WORDS_AT_MOST);
        rows.write(act, "words", rated, rated.rated(rated.feedback(), kept));
        return new OrderOutcome.Rated(orders.view(id));
    }

    private Optional<LectureOrder> mine(Act act, long id) {
        return rows.lock(id).filter(order -> duties.runs(act.actor(), order.orgId()));
    }
}
