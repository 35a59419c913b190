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
        return reachable(actor, orgId, members.named(orgId, name));
    }

    /** The member with this id, if the actor may answer for it in the branch. */
    public List<Member> numbered(long actor, long orgId, long memberId) {
        return reachable(actor, orgId, members.byIds(List.of(memberId)));
    }

    private List<Member> reachable(long actor, long orgId, List<Member> people) {
        boolean all = duties.runs(actor, orgId);
        return people.stream()
                .filter(member -> member.orgId() == orgId && member.inParty() && (all || leads(actor, member)))
                .toList();
    }

    private boolean leads(long actor, Member member) {
        Long group = member.groupId();
        return group != null && duties.groups(actor).contains(group);
    }
}
