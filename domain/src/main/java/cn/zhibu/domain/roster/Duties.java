package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.RoleGrant;
import cn.zhibu.mapper.member.RoleGrantMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who does what for an organisation. Without a 书记 its duties fall to 副书记, then 组织委员, then the unit above (product.md 4). */
@Component
public final class Duties {

    private static final List<Role> SUCCESSION = List.of(Role.SECRETARY, Role.DEPUTY, Role.ORGANISER);
    private static final Set<Role> DESK =
            EnumSet.of(Role.SECRETARY, Role.DEPUTY, Role.ORGANISER, Role.PUBLICIST, Role.DISCIPLINE, Role.RECORDER);

    private final RoleGrantMapper grants;
    private final MemberMapper members;
    private final OrgMapper orgs;

    Duties(RoleGrantMapper grants, MemberMapper members, OrgMapper orgs) {
        this.grants = grants;
        this.members = members;
        this.orgs = orgs;
    }

    /** Whom the bot addresses as secretary of the branch; never empty unless nobody above holds a role either. */
    public List<Member> secretaries(long orgId) {
        for (Org org : orgs.upwards(orgId)) {
            List<RoleGrant> held = grants.ofOrg(org.id());
            for (Role role : SUCCESSION) {
                List<Member> found = holders(held, role);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            List<Member> admins = holders(held, Role.UPPER_ADMIN);
            if (!admins.isEmpty()) {
                return admins;
            }
        }
        return List.of();
    }

    /** Who holds the role for exactly this organisation. */
    public List<Member> holders(long orgId, Role role) {
        return holders(grants.ofOrg(orgId), role);
    }

    /** The 支委会. */
    public List<Member> committee(long orgId) {
        return ids(grants.ofOrg(orgId).stream().filter(grant -> grant.role().committee()));
    }

    /** Whether the person may use the secretary's words for the branch. */
    public boolean runs(long memberId, long orgId) {
        return desks(memberId).contains(orgId)
                || secretaries(orgId).stream().anyMatch(secretary -> secretary.id() == memberId);
    }

    /** Branches for which the person may use the secretary's words. */
    public List<Long> desks(long memberId) {
        return orgsOf(memberId, DESK);
    }

    /** Groups the person leads. */
    public List<Long> groups(long memberId) {
        return orgsOf(memberId, EnumSet.of(Role.GROUP_LEADER));
    }

    /** Branches whose dues the person collects. */
    public List<Long> collects(long memberId) {
        return orgsOf(memberId, EnumSet.of(Role.DUES_COLLECTOR));
    }

    /** Organisations of the upper level the person works for. */
    public List<Long> upper(long memberId) {
        return orgsOf(memberId, EnumSet.of(Role.UPPER_ADMIN));
    }

    /** Organisations whose installation the person looks after; gives no sight of content. */
    public List<Long> operated(long memberId) {
        return orgsOf(memberId, EnumSet.of(Role.UPPER_ADMIN, Role.SYSTEM_ADMIN));
    }

    /** Whether the person may publish lectures now; a tag that was taken away counts no more. */
    public boolean lectures(long memberId) {
        return !orgsOf(memberId, EnumSet.of(Role.LECTURER)).isEmpty();
    }

    /** Whether the person reviews lectures. */
    public boolean reviews(long memberId) {
        return !orgsOf(memberId, EnumSet.of(Role.REVIEWER)).isEmpty();
    }

    private List<Long> orgsOf(long memberId, Set<Role> roles) {
        return grants.ofMember(memberId).stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(RoleGrant::orgId)
                .distinct()
                .toList();
    }

    private List<Member> holders(List<RoleGrant> held, Role role) {
        return ids(held.stream().filter(grant -> grant.role() == role));
    }

    private List<Member> ids(java.util.stream.Stream<RoleGrant> held) {
        List<Long> ids = held.map(RoleGrant::memberId).distinct().toList();
        return ids.isEmpty() ? List.of() : members.byIds(ids);
    }
}
