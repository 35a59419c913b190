package cn.zhibu.domain.dues.setting;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.Recurrence;
import cn.zhibu.domain.dues.DuesSettings;
import cn.zhibu.domain.dues.PayLink;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesMonth;
import cn.zhibu.mapper.dues.DuesMonthMapper;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a branch has set for its dues, in words. */
@Component
public final class ShownSettings {

    private final DuesSettings settings;
    private final DuesMonthMapper months;
    private final Calendars calendars;
    private final Wording wording;

    ShownSettings(DuesSettings settings, DuesMonthMapper months, Calendars calendars, Wording wording) {
        this.settings = settings;
        this.months = months;
        this.calendars = calendars;
        this.wording = wording;
    }

    /** As it is in force; empty for a page that is not set. */
    public String of(long orgId, DuesSetting setting) {
        return switch (setting) {
            case DAY -> settings.day(orgId).wording();
            case ROUNDING -> settings.rounding(orgId).caption();
            case PAY_LINK -> settings.payLink(orgId).map(PayLink::url).orElse("");
        };
    }

    /** The next day on which members will be asked, marked 暂定 in a year whose holidays are not published yet. */
    public String nextDay(long orgId, Instant now) {
        LocalDate day = next(orgId, now);
        String provisional = calendars.current().provisional(day) ? wording.say("recurrence.provisional") : "";
        return Beijing.day(day) + provisional;
    }

    private LocalDate next(long orgId, Instant now) {
        LocalDate today = Beijing.date(now);
        LocalDate month = DuesMonths.of(today);
        DuesMonth planned = months.find(orgId, month);
        if (planned != null && planned.askedAt() == null) {
            return planned.dueOn();
        }
        Recurrence day = settings.day(orgId);
        LocalDate due = DuesSettings.dueOn(day, month, calendars.current());
        return planned == null && due.isAfter(today)
                ? due
                : DuesSettings.dueOn(day, month.plusMonths(1), calendars.current());
    }
}
