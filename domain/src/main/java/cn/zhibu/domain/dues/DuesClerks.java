package cn.zhibu.domain.dues;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who keeps a branch's dues: 党费收缴人, and whoever runs the branch. */
@Component
public final class DuesClerks {

    private final Duties duties;

    DuesClerks(Duties duties) {
        this.duties = duties;
    }

    public boolean keeps(long memberId, long orgId) {
        return duties.collects(memberId).contains(orgId) || duties.runs(memberId, orgId);
    }

    /** Whom questions about dues go to: the collectors, else the secretaries. */
    public List<Member> of(long orgId) {
        List<Member> collectors = duties.holders(orgId, Role.DUES_COLLECTOR);
        return collectors.isEmpty() ? duties.secretaries(orgId) : collectors;
    }
}
