package cn.zhibu.domain.dues;

import cn.zhibu.domain.calendar.Recurrence;
import cn.zhibu.domain.calendar.WorkingCalendar;
import cn.zhibu.mapper.dues.DuesRounding;
import cn.zhibu.mapper.org.OrgSettingMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a branch has set for its dues, or the default where it has set nothing. */
@Component
public final class DuesSettings {

    /** The first Friday of the month that is worked: reading A of "Friday of the first working week" (domain.md 11). */
    public static final String USUAL_DAY = "每月第一个工作周五";

    private static final String DAY = "dues.day";
    private static final String ROUNDING = "dues.rounding";
    private static final String PAY_LINK = "dues.payurl";

    private final OrgSettingMapper settings;

    DuesSettings(OrgSettingMapper settings) {
        this.settings = settings;
    }

    /** The dues day as it is said; one that cannot be read counts as none. */
    public Recurrence day(long orgId) {
        return day(settings.find(orgId, DAY));
    }

    public DuesRounding rounding(long orgId) {
        String set = settings.find(orgId, ROUNDING);
        return set == null ? DuesRounding.FEN_HALF_UP : DuesRounding.valueOf(set);
    }

    /** Where members can pay; the service only points there. */
    public Optional<PayLink> payLink(long orgId) {
        return Optional.ofNullable(settings.find(orgId, PAY_LINK)).flatMap(PayLink::of);
    }

    /** A branch that collects by the quarter has its day in the quarter's month to come. */
    public static LocalDate dueOn(Recurrence day, LocalDate month, WorkingCalendar calendar) {
        return day.in(YearMonth.from(month), calendar).stream()
                .findFirst()
                .or(() -> day.next(month.plusMonths(1).minusDays(1), calendar))
                .orElse(calendar.workdayOnOrAfter(month));
    }

    static Recurrence day(@Nullable String setting) {
        return Optional.ofNullable(setting)
                .flatMap(Recurrence::parse)
                .or(() -> Recurrence.parse(USUAL_DAY))
                .orElseThrow()
                .recurrence();
    }
}
