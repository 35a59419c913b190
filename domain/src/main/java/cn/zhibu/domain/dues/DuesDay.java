package cn.zhibu.domain.dues;

import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesMonth;
import cn.zhibu.mapper.dues.DuesMonthMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the clock does for dues, each morning: makes the month's charges, asks the unpaid on the dues day and once more a week later, and tells
 * the secretary of arrears. Of several months due at once (a branch that collects by the quarter) the newest is asked for. Each branch in a transaction of its own; running it again says nothing twice.
 */
@Component
public final class DuesDay {

    private static final Logger log = LoggerFactory.getLogger(DuesDay.class);
    /** A week, less what the clock of a tick may vary. */
    private static final Duration UNTIL_REMINDER = Duration.ofDays(7).minusHours(2);

    private final MakeCharges charges;
    private final DuesMonthMapper months;
    private final AskMembers members;
    private final CautionSecretary caution;

    DuesDay(MakeCharges charges, DuesMonthMapper months, AskMembers members, CautionSecretary caution) {
        this.charges = charges;
        this.months = months;
        this.members = members;
        this.caution = caution;
    }

    public void run(Instant now) {
        LocalDate today = Beijing.date(now);
        charges.make(DuesMonths.of(today), now);
        List<DuesMonth> due = months.toAsk(today);
        Map<Long, LocalDate> newest = due.stream()
                .collect(Collectors.toMap(
                        DuesMonth::orgId, DuesMonth::duesMonth, (one, other) -> one.isAfter(other) ? one : other));
        each(due, month -> {
            if (month.duesMonth().equals(newest.get(month.orgId()))) {
                members.ask(month, now);
                caution.tell(month, now);
            } else {
                members.skip(month, now);
            }
        });
        each(months.toRemind(now.minus(UNTIL_REMINDER)), month -> members.remind(month, now));
    }

    private static void each(List<DuesMonth> due, Consumer<DuesMonth> work) {
        for (DuesMonth month : due) {
            try {
                work.accept(month);
            } catch (RuntimeException e) {
                // the others go on; this one is due again tomorrow
                log.warn("dues day failed org={} month={} fault={}", month.orgId(), month.duesMonth(), e.toString());
            }
        }
    }
}
