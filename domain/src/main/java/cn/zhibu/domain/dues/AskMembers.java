package cn.zhibu.domain.dues;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesMonth;
import cn.zhibu.mapper.dues.DuesMonthMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The card of the dues day to those unpaid, and one reminder a week later. It names neither person nor amount: a glance at somebody's screen
 * tells nothing, and equal contents share calls.
 */
@Component
public class AskMembers {

    private static final int DAYS_OPEN = 14;

    private final DuesMonthMapper months;
    private final DuesChargeMapper charges;
    private final MemberMapper members;
    private final OpenQuestionMapper questions;
    private final DuesCard card;
    private final Outbox outbox;
    private final Calendars calendars;

    AskMembers(
            DuesMonthMapper months,
            DuesChargeMapper charges,
            MemberMapper members,
            OpenQuestionMapper questions,
            DuesCard card,
            Outbox outbox,
            Calendars calendars) {
        this.months = months;
        this.charges = charges;
        this.members = members;
        this.questions = questions;
        this.card = card;
        this.outbox = outbox;
        this.calendars = calendars;
    }

    /** How many are asked. */
    @Transactional
    public int ask(DuesMonth month, Instant now) {
        boolean mine = months.asked(month.orgId(), month.duesMonth(), now) == 1;
        return mine ? tell(month, card.ask(month), DuesOccasions.ask(month.duesMonth()), false, now) : 0;
    }

    /** The same for those who have said nothing, or 稍后交. */
    @Transactional
    public int remind(DuesMonth month, Instant now) {
        boolean mine = months.reminded(month.orgId(), month.duesMonth(), now) == 1;
        return mine ? tell(month, card.remind(month), DuesOccasions.again(month.duesMonth()), true, now) : 0;
    }

    /** A month that a newer one has overtaken. */
    @Transactional
    public void skip(DuesMonth month, Instant now) {
        months.asked(month.orgId(), month.duesMonth(), now);
        months.reminded(month.orgId(), month.duesMonth(), now);
    }

    private int tell(DuesMonth month, Content content, String occasion, boolean again, Instant now) {
        List<Long> unpaid = charges.toAsk(month.orgId(), month.duesMonth(), again);
        if (unpaid.isEmpty()) {
            return 0;
        }
        Instant when = calendars.window().next(now, DuesOccasions.subject(month.duesMonth()));
        Instant until = Beijing.at(Beijing.date(now).plusDays(DAYS_OPEN), LocalTime.MIDNIGHT);
        List<Member> people = members.byIds(unpaid);
        questions.askEach(unpaid, QuestionKind.DUES, DuesOccasions.subject(month.duesMonth()), when, until);
        return outbox.tell(people, new Message(occasion, 0, NoticeKind.DUES, null, null, content, when, until));
    }
}
