package cn.zhibu.domain.backfill;

import cn.zhibu.mapper.org.OrgSettingMapper;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** For how long after a meeting something may be entered: 30 days, or the branch's setting {@code backfill.days}. */
@Component
public class PermittedDays {

    private static final int USUAL = 30;

    private final OrgSettingMapper settings;

    PermittedDays(OrgSettingMapper settings) {
        this.settings = settings;
    }

    public int of(long orgId) {
        String setting = settings.find(orgId, "backfill.days");
        return setting == null ? USUAL : Integer.parseInt(setting);
    }

    boolean over(long orgId, Instant heldAt, Instant at) {
        return at.isAfter(heldAt.plus(Duration.ofDays(of(orgId))));
    }
}
