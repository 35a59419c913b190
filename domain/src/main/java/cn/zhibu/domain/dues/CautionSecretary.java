package cn.zhibu.domain.dues;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesArrears;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesMonth;
import cn.zhibu.mapper.dues.DuesMonthMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the secretaries, and nobody else, who has not paid for one, three and five months. Whether there is good reason the branch decides; the
 * service changes no status, at six months no more than at one (党章 art. 9).
 */
@Component
public class CautionSecretary {

    private static final List<Long> AT_MONTHS = List.of(1L, 3L, 5L);
    private static final Duration USEFUL = Duration.ofDays(14);

    private final DuesChargeMapper charges;
    private final DuesMonthMapper months;
    private final Duties duties;
    private final Outbox outbox;
    private final Calendars calendars;
    private final Wording wording;

    CautionSecretary(
            DuesChargeMapper charges,
            DuesMonthMapper months,
            Duties duties,
            Outbox outbox,
            Calendars calendars,
            Wording wording) {
        this.charges = charges;
        this.months = months;
        this.duties = duties;
        this.outbox = outbox;
        this.calendars = calendars;
        this.wording = wording;
    }

    /** How many people it was about. */
    @Transactional
    public int tell(DuesMonth month, Instant now) {
        if (months.cautioned(month.orgId(), month.duesMonth(), now) == 0) {
            return 0;
        }
        List<DuesArrears> behind = charges.arrears(month.orgId(), month.duesMonth(), AT_MONTHS);
        // a secretary who is behind learns of the own arrears as a member does
        for (Member secretary : behind.isEmpty() ? List.<Member>of() : duties.secretaries(month.orgId())) {
            List<DuesArrears> others = behind.stream()
                    .filter(person -> person.memberId() != secretary.id())
                    .toList();
            if (!others.isEmpty()) {
                outbox.tell(secretary, message(month, others, now));
            }
        }
        return behind.size();
    }

    private Message message(DuesMonth month, List<DuesArrears> behind, Instant now) {
        String lines = behind.stream()
                .map(person -> wording.say("dues.caution-line", "name", person.name(), "months", person.months()))
                .collect(Collectors.joining("\n"));
        Instant when = calendars.window().next(now, month.orgId());
        return new Message(
                DuesOccasions.caution(month.duesMonth(), month.orgId()),
                0,
                NoticeKind.DUTY,
                null,
                null,
                new Content.Text(wording.say("dues.caution", "lines", lines)),
                when,
                when.plus(USEFUL));
    }
}
