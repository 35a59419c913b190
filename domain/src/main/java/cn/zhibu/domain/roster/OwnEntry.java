package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.roster.MemberEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the roster says of a person, in words: for the person, and for who keeps the roster. */
@Component
public final class OwnEntry {

    private static final int LAST = 20;

    private final Entries entries;
    private final OrgMapper orgs;
    private final MemberHistory history;

    OwnEntry(Entries entries, OrgMapper orgs, MemberHistory history) {
        this.entries = entries;
        this.orgs = orgs;
        this.history = history;
    }

    /** Captions and what is known; what is not said as such. */
    public List<Line> lines(Member member) {
        PersonEntry entry = entries.of(member);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("姓名", member.name()));
        lines.add(new Line("支部", named(member.orgId())));
        if (entry.groupId() != null) {
            lines.add(new Line(RosterColumn.GROUP.caption(), named(entry.groupId())));
        }
        String unsure = entry.rostered() ? "" : "（名册未导入）";
        lines.add(new Line(RosterColumn.STANDING.caption(), EntryWords.standing(entry.standing()) + unsure));
        lines.add(new Line(RosterColumn.VOTING.caption(), EntryWords.has(entry.voting())));
        lines.add(new Line(RosterColumn.JOINED.caption(), known(entry.joinedOn())));
        lines.add(new Line(RosterColumn.FULL_ON.caption(), known(entry.fullOn())));
        flag(lines, RosterColumn.EXEMPT, entry.exempt());
        flag(lines, RosterColumn.AWAY, entry.away());
        flag(lines, RosterColumn.MIGRANT, entry.migrant());
        return lines;
    }

    /** What became of the entry, newest first. */
    public List<MemberEvent> history(Member member) {
        return history.of(member.id(), LAST);
    }

    /** What is unusual about a person, in a few words. */
    public String flags(Member member) {
        PersonEntry entry = entries.of(member);
        List<String> flags = Stream.of(
                        entry.rostered() ? "" : "名册未导入",
                        member.wecomUserid() == null ? "没有企业微信" : "",
                        entry.voting() ? "" : "无表决权",
                        entry.exempt() ? RosterColumn.EXEMPT.caption() : "",
                        entry.migrant() ? "流动党员" : entry.away() ? RosterColumn.AWAY.caption() : "")
                .filter(flag -> !flag.isEmpty())
                .toList();
        return Stream.concat(Stream.of(EntryWords.standing(entry.standing())), flags.stream())
                .reduce((one, other) -> one + "，" + other)
                .orElse("");
    }

    private String named(long org) {
        return Objects.requireNonNull(orgs.find(org), "an organisation is never deleted")
                .name();
    }

    private static String known(@Nullable Object day) {
        return day == null ? "未登记" : day.toString();
    }

    private static void flag(List<Line> lines, RosterColumn column, boolean value) {
        if (value) {
            lines.add(new Line(column.caption(), EntryWords.yes(true)));
        }
    }

    /** A caption and what stands beside it. */
    public record Line(String caption, String value) {}
}
