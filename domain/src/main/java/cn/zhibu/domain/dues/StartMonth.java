package cn.zhibu.domain.dues;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.mapper.dues.DuesMonth;
import cn.zhibu.mapper.dues.DuesMonthMapper;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From which month somebody pays who has not paid before: this one, the next where the branch's dues day has gone by (domain.md 7.4). */
@Component
public final class StartMonth {

    private final DuesMonthMapper months;
    private final DuesSettings settings;
    private final Calendars calendars;

    StartMonth(DuesMonthMapper months, DuesSettings settings, Calendars calendars) {
        this.months = months;
        this.settings = settings;
        this.calendars = calendars;
    }

    public LocalDate of(long orgId, LocalDate day) {
        LocalDate month = DuesMonths.of(day);
        DuesMonth planned = months.find(orgId, month);
        return DuesMonths.start(
                day,
                planned == null
                        ? DuesSettings.dueOn(settings.day(orgId), month, calendars.current())
                        : planned.dueOn());
    }
}
