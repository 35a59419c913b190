package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisations a roster may name; only an exact name that exactly one of them bears is understood. */
record RosterPlaces(List<Org> orgs, RosterScope scope) {

    /** Roles for the own branch; the others are for the whole installation, as with the tags of the directory. */
    private static final Set<Role> OWN_BRANCH = EnumSet.range(Role.SECRETARY, Role.DUES_COLLECTOR);

    static RosterPlaces of(List<Org> all, RosterScope scope) {
        return new RosterPlaces(all.stream().filter(Org::active).toList(), scope);
    }

    /** What the group is called. */
    String named(long id) {
        return orgs.stream()
                .filter(org -> org.id() == id)
                .map(Org::name)
                .findFirst()
                .orElse("已停用的党小组");
    }

    @Nullable
    Org branch(RosterRow row, List<String> problems) {
        List<Org> found = orgs.stream()
                .filter(org -> org.kind().party() && org.kind() != OrgKind.GROUP)
                .filter(org -> org.name().equals(row.branch()) && scope.covers(org))
                .toList();
        return only(found, RosterColumn.BRANCH, row.branch(), problems);
    }

    /** Null when the row names none. */
    @Nullable
    Org group(RosterRow row, Org branch, List<String> problems) {
        String name = row.cell(RosterColumn.GROUP);
        if (name.isEmpty()) {
            return null;
        }
        List<Org> found = orgs.stream()
                .filter(org -> org.kind() == OrgKind.GROUP && branch.covers(org))
                .filter(org -> org.name().equals(name))
                .toList();
        return only(found, RosterColumn.GROUP, name, problems);
    }

    /** For which organisation the role is held; null for the leader of no group. */
    @Nullable
    Long held(Role role, long branch, @Nullable Long group) {
        if (role == Role.GROUP_LEADER) {
            return group;
        }
        return OWN_BRANCH.contains(role) ? Long.valueOf(branch) : root();
    }

    private @Nullable Long root() {
        return orgs.stream()
                .min(Comparator.comparingInt((Org org) -> org.path().length()).thenComparingLong(Org::id))
                .map(Org::id)
                .orElse(null);
    }

    private static @Nullable Org only(List<Org> found, RosterColumn column, String name, List<String> problems) {
        if (found.size() == 1) {
            return found.get(0);
        }
        if (name.isEmpty()) {
            problems.add("没有填写" + column.caption());
        } else {
            String many = found.isEmpty() ? "没有" : "有" + found.size() + "个";
            problems.add(many + column.caption() + "叫“" + name + "”");
        }
        return null;
    }
}
