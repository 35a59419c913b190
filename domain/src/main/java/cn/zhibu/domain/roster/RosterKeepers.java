package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who keeps an organisation's roster: 书记, 副书记, 组织委员, whoever their duties fall to, and 上级党务管理员 for all below. */
@Component
public final class RosterKeepers {

    private static final List<Role> KEEPERS = List.of(Role.SECRETARY, Role.DEPUTY, Role.ORGANISER);

    private final Duties duties;
    private final OrgMapper orgs;

    RosterKeepers(Duties duties, OrgMapper orgs) {
        this.duties = duties;
        this.orgs = orgs;
    }

    public boolean keeps(long memberId, long orgId) {
        return above(memberId, orgId)
                || duties.secretaries(orgId).stream().anyMatch(one -> one.id() == memberId)
                || KEEPERS.stream()
                        .flatMap(role -> duties.holders(orgId, role).stream())
                        .anyMatch(one -> one.id() == memberId);
    }

    /** Organisations whose roster the person may keep, the own one first. */
    public List<Org> kept(Member member) {
        return Stream.of(List.of(member.orgId()), duties.desks(member.id()), duties.upper(member.id()))
                .flatMap(List::stream)
                .distinct()
                .filter(org -> keeps(member.id(), org))
                .map(org -> Objects.requireNonNull(orgs.find(org), "an organisation is never deleted"))
                .toList();
    }

    private boolean above(long memberId, long orgId) {
        List<Long> upper = duties.upper(memberId);
        return !upper.isEmpty() && orgs.upwards(orgId).stream().map(Org::id).anyMatch(upper::contains);
    }
}
