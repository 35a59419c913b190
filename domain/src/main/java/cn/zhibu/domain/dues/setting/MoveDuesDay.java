package cn.zhibu.domain.dues.setting;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.dues.DuesSettings;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesMonthMapper;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Moves the dues day of this month along with the setting, while nobody has been asked; never to a day that has gone by. */
@Component
final class MoveDuesDay {

    private final DuesSettings settings;
    private final DuesMonthMapper months;
    private final Calendars calendars;

    MoveDuesDay(DuesSettings settings, DuesMonthMapper months, Calendars calendars) {
        this.settings = settings;
        this.months = months;
        this.calendars = calendars;
    }

    void move(long orgId, Instant now) {
        LocalDate today = Beijing.date(now);
        LocalDate month = DuesMonths.of(today);
        LocalDate due = DuesSettings.dueOn(settings.day(orgId), month, calendars.current());
        if (due.isAfter(today)) {
            months.move(orgId, month, due);
        }
    }
}
