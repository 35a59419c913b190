package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.roster.LaterAct;
import cn.zhibu.mapper.roster.MemberAct;
import cn.zhibu.mapper.roster.MemberDetail;
import cn.zhibu.mapper.roster.RosterImport;
import cn.zhibu.mapper.roster.RosterImportMapper;
import cn.zhibu.mapper.roster.RosterImportRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people an import has written: what rests on their entries since, and how they were before. */
@Component
final class WrittenPeople {

    private final MemberMapper members;
    private final RosterImportMapper imports;
    private final Entries entries;
    private final MemberHistory history;

    WrittenPeople(MemberMapper members, RosterImportMapper imports, Entries entries, MemberHistory history) {
        this.members = members;
        this.imports = imports;
        this.entries = entries;
        this.history = history;
    }

    /** What was done since on the strength of the import, in words; empty when it can be undone. */
    List<String> dependent(RosterImport file, List<RosterImportRow> rows) {
        Map<Long, RosterImportRow> byId =
                rows.stream().collect(Collectors.toMap(WrittenPeople::id, Function.identity(), (one, same) -> one));
        if (byId.isEmpty()) {
            return List.of();
        }
        List<String> later = new ArrayList<>(changed(byId));
        List<Long> counting = byId.values().stream()
                .filter(WrittenPeople::counts)
                .map(WrittenPeople::id)
                .toList();
        for (LaterAct act : imports.laterActs(counting, Objects.requireNonNull(file.appliedAt()))) {
            later.add(Objects.requireNonNull(byId.get(act.memberId())).name() + "：" + act.words());
        }
        return later;
    }

    /** Puts the person back as the row found them. */
    void restore(Act act, RosterImportRow row, MemberAct what, String reason) {
        Member member = Objects.requireNonNull(members.find(id(row)), "a member is never deleted");
        String before = row.beforeEntry();
        PersonEntry entry = PersonEntry.of(before == null ? Objects.requireNonNull(row.afterEntry()) : before);
        entries.put(entry.onto(member, before != null), entry);
        history.record(member.id(), what, row.detail(), act.behalf(member.id()), reason);
    }

    private List<String> changed(Map<Long, RosterImportRow> rows) {
        Map<Long, MemberDetail> details = entries.details();
        return members.byIds(List.copyOf(rows.keySet())).stream()
                .filter(member -> !same(
                        member,
                        PersonEntry.of(member, details.getOrDefault(member.id(), MemberDetail.none(member.id()))),
                        Objects.requireNonNull(rows.get(member.id()))))
                .map(member -> member.name() + "：之后又有修改、调整或停用")
                .toList();
    }

    private static boolean same(Member member, PersonEntry now, RosterImportRow row) {
        return member.active()
                && Objects.equals(member.orgId(), row.orgId())
                && now.text().equals(row.afterEntry());
    }

    private static boolean counts(RosterImportRow row) {
        String before = row.beforeEntry();
        PersonEntry after = PersonEntry.of(Objects.requireNonNull(row.afterEntry()));
        return before == null || !PersonEntry.of(before).countsAs(after);
    }

    private static long id(RosterImportRow row) {
        return Objects.requireNonNull(row.memberId(), "known once written");
    }
}
