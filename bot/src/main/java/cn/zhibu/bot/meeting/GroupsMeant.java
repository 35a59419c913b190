package cn.zhibu.bot.meeting;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which 党小组 a person may mean: who leads one means that one, the branch's desk any other. */
@Component
final class GroupsMeant {

    private final Duties duties;
    private final OrgMapper orgs;

    GroupsMeant(Duties duties, OrgMapper orgs) {
        this.duties = duties;
        this.orgs = orgs;
    }

    boolean desk(long memberId, long orgId) {
        return duties.runs(memberId, orgId);
    }

    List<Org> of(long memberId, long orgId) {
        List<Long> led = duties.groups(memberId);
        List<Org> groups = all(orgId);
        List<Org> own =
                groups.stream().filter(group -> led.contains(group.id())).toList();
        return !desk(memberId, orgId) || own.size() == 1 ? own : groups;
    }

    List<Org> all(long orgId) {
        Org branch = Objects.requireNonNull(orgs.find(orgId), "an organisation is never deleted");
        return orgs.below(branch.path()).stream()
                .filter(org -> org.kind() == OrgKind.GROUP)
                .toList();
    }
}
