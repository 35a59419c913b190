package cn.zhibu.domain.dues;

import cn.zhibu.domain.calendar.Recurrence;
import cn.zhibu.mapper.dues.DuesRounding;
import cn.zhibu.mapper.org.OrgSettingMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a branch has set for its dues: {@code dues.day}, {@code dues.rounding}, {@code dues.payurl}. */
@Component
public final class DuesSettings {

    /** The first Friday of the month that is worked: reading A of "Friday of the first working week" (domain.md 11). */
    public static final String DAY = "每月第一个工作周五";

    private final OrgSettingMapper settings;

    DuesSettings(OrgSettingMapper settings) {
        this.settings = settings;
    }

    public DuesRounding rounding(long orgId) {
        String set = settings.find(orgId, "dues.rounding");
        return set == null ? DuesRounding.FEN_HALF_UP : DuesRounding.valueOf(set);
    }

    /** Where members can pay; the service only points there. */
    public Optional<String> payUrl(long orgId) {
        return Optional.ofNullable(settings.find(orgId, "dues.payurl")).filter(url -> url.startsWith("https://"));
    }

    /** A setting that cannot be read counts as none. */
    static Recurrence day(@Nullable String setting) {
        return Optional.ofNullable(setting)
                .flatMap(Recurrence::parse)
                .or(() -> Recurrence.parse(DAY))
                .orElseThrow()
                .recurrence();
    }
}
