package cn.zhibu.domain.dues;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.WorkingCalendar;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesDaySetting;
import cn.zhibu.mapper.dues.DuesEventMapper;
import cn.zhibu.mapper.dues.DuesMonthMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The charges of a month, for all branches in one statement: running it again changes nothing, and finds who came later. */
@Component
public class MakeCharges {

    private final DuesMonthMapper months;
    private final DuesChargeMapper charges;
    private final DuesEventMapper events;
    private final Calendars calendars;

    MakeCharges(DuesMonthMapper months, DuesChargeMapper charges, DuesEventMapper events, Calendars calendars) {
        this.months = months;
        this.charges = charges;
        this.events = events;
        this.calendars = calendars;
    }

    /**
     * How many were made.
     *
     * @param month its first day
     */
    @Transactional
    public int make(LocalDate month, Instant now) {
        plan(month);
        int made = charges.makeAll(month, now);
        if (months.charged(month, now) > 0) {
            events.charged(month, now);
        }
        return made;
    }

    private void plan(LocalDate month) {
        List<DuesDaySetting> unplanned = months.unplanned(month);
        WorkingCalendar calendar = calendars.current();
        Map<String, List<DuesDaySetting>> alike = unplanned.stream()
                .collect(Collectors.groupingBy(
                        branch -> Objects.requireNonNullElse(branch.setting(), DuesSettings.USUAL_DAY)));
        alike.forEach((setting, branches) -> months.plan(
                branches.stream().map(DuesDaySetting::orgId).toList(),
                month,
                DuesSettings.dueOn(DuesSettings.day(setting), month, calendar)));
    }
}
