package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.RoleGrant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which roles of an earlier roster nobody has by the new one. */
record RosterGrants(List<RoleGrant> grants, List<RosterEntry> entries, Map<Long, Member> members) {

    static RosterGrants of(List<RoleGrant> grants, List<RosterEntry> entries, List<Member> all) {
        return new RosterGrants(
                grants, entries, all.stream().collect(Collectors.toMap(Member::id, Function.identity())));
    }

    /** Of people who stand in the file and have the role no longer. */
    List<RoleGrant> replaced() {
        return entries.stream()
                .filter(RosterEntry.Own.class::isInstance)
                .map(RosterEntry.Own.class::cast)
                .flatMap(own -> grants.stream()
                        .filter(grant -> grant.memberId() == own.member().id())
                        .filter(grant -> !own.roles()
                                .getOrDefault(grant.orgId(), Set.of())
                                .contains(grant.role())))
                .toList();
    }

    /** Of people who stand no longer in it, though their branch does; a refused row takes nothing away. */
    List<RoleGrant> gone() {
        Set<Long> branches = new HashSet<>();
        Set<Long> present = new HashSet<>();
        for (RosterEntry entry : entries) {
            if (entry instanceof RosterEntry.Own own) {
                branches.add(own.member().orgId());
                present.add(own.member().id());
            }
        }
        return grants.stream()
                .filter(grant -> !present.contains(grant.memberId()))
                .filter(grant -> branches.contains(holder(grant).orgId()))
                .filter(grant -> entries.stream().noneMatch(entry -> refused(entry, holder(grant))))
                .toList();
    }

    /** {@code 张三（组织委员）}. */
    String worded(RoleGrant grant) {
        return holder(grant).name() + "（" + grant.role().caption() + "）";
    }

    private Member holder(RoleGrant grant) {
        return Objects.requireNonNull(members.get(grant.memberId()));
    }

    private static boolean refused(RosterEntry entry, Member holder) {
        return entry instanceof RosterEntry.Refused refused
                && (refused.row().name().equals(holder.name())
                        || refused.row().userid().equals(holder.wecomUserid()));
    }
}
