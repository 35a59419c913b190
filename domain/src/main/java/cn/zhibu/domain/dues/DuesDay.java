package cn.zhibu.domain.dues;

import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesMonth;
import cn.zhibu.mapper.dues.DuesMonthMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the clock does for dues, each morning: makes the month's charges, asks the unpaid on the dues day and once more a week later, and tells
 * the secretary of arrears. Each branch in a transaction of its own; running it again says nothing twice.
 */
@Component
public final class DuesDay {

    private static final Logger log = LoggerFactory.getLogger(DuesDay.class);
    private static final int DAYS_UNTIL_REMINDER = 7;

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
        each(months.toAsk(today), month -> {
            members.ask(month, now);
            caution.tell(month, now);
        });
        each(months.toRemind(today.minusDays(DAYS_UNTIL_REMINDER)), month -> members.remind(month, now));
    }

    private static void each(List<DuesMonth> due, java.util.function.Consumer<DuesMonth> work) {
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
