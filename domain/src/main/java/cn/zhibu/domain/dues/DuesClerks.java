package cn.zhibu.domain.dues;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.member.Role;
import org.springframework.stereotype.Component;

/** Who keeps the dues of a branch: its collector and whoever has the secretary's words. */
@Component
public final class DuesClerks {

    private final Duties duties;

    DuesClerks(Duties duties) {
        this.duties = duties;
    }

    public boolean keeps(long memberId, long orgId) {
        return duties.runs(memberId, orgId)
                || duties.holders(orgId, Role.DUES_COLLECTOR).stream().anyMatch(one -> one.id() == memberId);
    }
}
