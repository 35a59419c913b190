package cn.zhibu.domain.behalf;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may answer for whom: the desk of a branch for its people, a group leader for the group. */
@Component
public final class Proxies {

    private final Duties duties;
    private final MemberMapper members;

    Proxies(Duties duties, MemberMapper members) {
        this.duties = duties;
        this.members = members;
    }

    /** Whether the actor may do this at a meeting of the branch; everybody may for oneself. */
    public boolean may(Act act, long orgId) {
        if (!act.onBehalf() || duties.runs(act.actor(), orgId)) {
            return true;
        }
        Member subject = members.find(act.subject());
        return subject != null && subject.orgId() == orgId && leads(act.actor(), subject);
    }

    /** People of that name for whom the actor may answer in the branch. */
    public List<Member> named(long actor, long orgId, String name) {
        boolean all = duties.runs(actor, orgId);
        return members.named(orgId, name).stream()
                .filter(member -> member.inParty() && (all || leads(actor, member)))
                .toList();
    }

    private boolean leads(long actor, Member member) {
        Long group = member.groupId();
        return group != null && duties.groups(actor).contains(group);
    }
}
