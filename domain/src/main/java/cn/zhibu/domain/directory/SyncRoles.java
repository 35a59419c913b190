package cn.zhibu.domain.directory;

import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.RoleGrant;
import cn.zhibu.mapper.member.RoleGrantMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaders of Party departments and bearers of tags get their roles; grants from a roster or made by hand are left alone. */
@Component
final class SyncRoles {

    private static final String SOURCE = "WECOM";

    /** Roles a tag gives for the holder's own branch; all others make eligible for the whole visible scope. */
    private static final Set<Role> OWN_ORG = EnumSet.range(Role.SECRETARY, Role.GROUP_LEADER);

    private final RoleGrantMapper grants;

    SyncRoles(RoleGrantMapper grants) {
        this.grants = grants;
    }

    void sync(DirectorySnapshot snapshot, Map<Long, Org> orgs, Map<String, Long> memberIds, Tags tags) {
        Set<Wanted> wanted = new HashSet<>();
        leaders(snapshot.departments(), orgs, memberIds, wanted);
        for (Person person : snapshot.people()) {
            Long member = memberIds.get(person.userid().toLowerCase(Locale.ROOT));
            if (member != null) {
                Optional<Placement> place = Placement.of(person, orgs, tags.of(person));
                place.ifPresent(found -> tagged(member, tags.roles(person), found, orgs, wanted));
            }
        }
        for (RoleGrant grant : grants.ofSource(SOURCE)) {
            if (!wanted.remove(new Wanted(grant.memberId(), grant.orgId(), grant.role()))) {
                grants.revoke(grant.id());
            }
        }
        wanted.forEach(grant -> grants.grant(grant.member(), grant.org(), grant.role(), SOURCE));
    }

    private static void leaders(
            List<Department> departments, Map<Long, Org> orgs, Map<String, Long> memberIds, Set<Wanted> wanted) {
        for (Department department : departments) {
            Org org = orgs.get(department.id());
            if (org == null || !org.kind().party()) {
                continue;
            }
            Role role = org.kind() == OrgKind.GROUP ? Role.GROUP_LEADER : Role.SECRETARY;
            for (String leader : department.leaders()) {
                Long member = memberIds.get(leader.toLowerCase(Locale.ROOT));
                if (member != null) {
                    wanted.add(new Wanted(member, org.id(), role));
                }
            }
        }
    }

    private static void tagged(
            long member, List<Role> roles, Placement place, Map<Long, Org> orgs, Set<Wanted> wanted) {
        for (Role role : roles) {
            Org org = OWN_ORG.contains(role) ? own(role, place) : root(orgs);
            if (org != null) {
                wanted.add(new Wanted(member, org.id(), role));
            }
        }
    }

    private static @Nullable Org own(Role role, Placement place) {
        if (role == Role.GROUP_LEADER) {
            return place.group();
        }
        // an administrative leader gets no role of the Party in a unit
        return place.org().kind().party() ? place.org() : null;
    }

    private static @Nullable Org root(Map<Long, Org> orgs) {
        return orgs.values().stream()
                .min(Comparator.comparingInt((Org org) -> org.path().length()).thenComparingLong(Org::id))
                .orElse(null);
    }

    private record Wanted(long member, long org, Role role) {}
}
