package cn.zhibu.domain.roster;

import cn.zhibu.domain.roster.RosterFate.Verdict;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Posting;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.RoleGrant;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.roster.MemberDetail;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides about the rows of one file, one after the other; a person stands in it once, and once for each posting. */
final class RosterRules {

    private static final String SAMPLE = "（示例）";

    private final RosterPlaces places;
    private final RosterPeople people;
    private final Map<Long, MemberDetail> details;
    private final List<RoleGrant> grants;
    private final List<Posting> postings;
    private final Set<Object> seen = new HashSet<>();

    RosterRules(
            RosterPlaces places,
            RosterPeople people,
            Map<Long, MemberDetail> details,
            List<RoleGrant> grants,
            List<Posting> postings) {
        this.places = places;
        this.people = people;
        this.details = Map.copyOf(details);
        this.grants = List.copyOf(grants);
        this.postings = List.copyOf(postings);
    }

    RosterEntry decide(RosterRow row) {
        List<String> problems = new ArrayList<>();
        if (row.name().endsWith(SAMPLE)) {
            return new RosterEntry.Refused(RosterFate.of(row, Verdict.REFUSED, "示例行，不导入"), row);
        }
        Org branch = places.branch(row, problems);
        RosterValues values = RosterValues.read(row, problems);
        RosterEntry entry = null;
        if (branch != null && problems.isEmpty()) {
            Role posting = values.posting();
            entry = posting == null
                    ? own(row, values, branch, problems)
                    : posted(row, values, branch, posting, problems);
        }
        if (entry != null && problems.isEmpty()) {
            return entry;
        }
        RosterFate fate = RosterFate.of(row, Verdict.REFUSED, String.join("；", problems));
        return new RosterEntry.Refused(fate, row);
    }

    private @Nullable RosterEntry own(RosterRow row, RosterValues values, Org branch, List<String> problems) {
        Member known = people.ofBranch(row, branch.id(), problems);
        Org group = places.group(row, branch, problems);
        if (!problems.isEmpty()) {
            return null;
        }
        once(known == null ? List.of(branch.id(), row.name()) : known.id(), problems);
        Long groupId = group == null ? null : group.id();
        return known == null
                ? added(row, values, branch, groupId, problems)
                : changed(row, values, known, groupId, problems);
    }

    private RosterEntry added(
            RosterRow row, RosterValues values, Org branch, @Nullable Long group, List<String> problems) {
        PersonEntry after = RosterMember.added(values, group);
        problems.addAll(EntryRules.problems(after, places.scope().today()));
        Member member = after.fresh(row.name(), branch.id(), RosterMember.place(row.number()));
        RosterFate fate = RosterFate.of(row, Verdict.ADDED, "没有企业微信");
        return new RosterEntry.Own(fate, member, null, after, roles(values, member, problems));
    }

    private RosterEntry changed(
            RosterRow row, RosterValues values, Member known, @Nullable Long group, List<String> problems) {
        PersonEntry before = PersonEntry.of(known, details.getOrDefault(known.id(), MemberDetail.none(known.id())));
        PersonEntry after = RosterMember.changed(before, values, group);
        fits(known, values, group, problems);
        problems.addAll(EntryRules.problems(after, places.scope().today()));
        Member changed = after.onto(known, true);
        Map<Long, Set<Role>> roles = roles(values, changed, problems);
        List<String> differences = EntryWords.changes(before, after, places::named);
        if (!roles.equals(held(known.id()))) {
            differences.add(RosterColumn.ROLES.caption());
        }
        Verdict verdict = differences.isEmpty() ? Verdict.SAME : Verdict.CHANGED;
        RosterFate fate = RosterFate.of(row, verdict, String.join("，", differences));
        return new RosterEntry.Own(fate, changed, before, after, roles);
    }

    private @Nullable RosterEntry posted(
            RosterRow row, RosterValues values, Org branch, Role kind, List<String> problems) {
        if (!places.scope().roles()) {
            problems.add("派驻由系统管理员办理，请删除此行");
        }
        if (!values.postingOnly() || !row.cell(RosterColumn.GROUP).isEmpty()) {
            problems.add("派驻的行只填支部、姓名、企业微信账号和派驻");
        }
        Member known = people.elsewhere(row, branch.id(), problems);
        if (known == null || !problems.isEmpty()) {
            return null;
        }
        once(List.of(known.id(), branch.id(), kind), problems);
        boolean standing = postings.stream()
                .anyMatch(one -> one.memberId() == known.id() && one.orgId() == branch.id() && one.kind() == kind);
        RosterFate fate = RosterFate.of(
                row, standing ? Verdict.SAME : Verdict.CHANGED, standing ? "" : RosterColumn.POSTING.caption());
        return new RosterEntry.Posted(fate, known.id(), branch.id(), kind, standing);
    }

    private void once(Object key, List<String> problems) {
        if (!seen.add(key)) {
            problems.add("与前面的一行重复");
        }
    }

    private static void fits(Member known, RosterValues values, @Nullable Long group, List<String> problems) {
        if (known.standing() == Standing.NONE && values.standing() == null) {
            problems.add("通讯录标为非党员，请填写类别");
        }
        boolean moves = group != null && known.groupId() != null && !Objects.equals(group, known.groupId());
        if (moves && known.wecomUserid() != null) {
            problems.add("通讯录中在另一个党小组");
        }
    }

    private Map<Long, Set<Role>> roles(RosterValues values, Member member, List<String> problems) {
        Map<Long, Set<Role>> roles = new HashMap<>();
        if (!places.scope().roles() && values.roles().isEmpty()) {
            return held(member.id());
        }
        for (Role role : values.roles()) {
            Long org = places.held(role, member.orgId(), member.groupId());
            if (org == null) {
                problems.add(role.caption() + "不在任何党小组");
            } else {
                roles.computeIfAbsent(org, key -> EnumSet.noneOf(Role.class)).add(role);
            }
        }
        if (!places.scope().roles() && !roles.equals(held(member.id()))) {
            problems.add("角色由系统管理员办理，请留空");
        }
        return roles;
    }

    private Map<Long, Set<Role>> held(long member) {
        Map<Long, Set<Role>> roles = new HashMap<>();
        grants.stream()
                .filter(grant -> grant.memberId() == member)
                .forEach(grant -> roles.computeIfAbsent(grant.orgId(), key -> EnumSet.noneOf(Role.class))
                        .add(grant.role()));
        return roles;
    }
}
