package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.ReplyStyle;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.roster.MemberDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a roster says of a person, beside name and branch; as text it is kept with each import, so that an undo knows what was there. */
public record PersonEntry(
        @Nullable Long groupId,
        Standing standing,
        boolean voting,
        boolean exempt,
        boolean away,
        boolean rostered,
        boolean migrant,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate fullOn) {

    private static final String BAR = "|";

    /** What is known of the person. */
    public static PersonEntry of(Member member, MemberDetail detail) {
        return new PersonEntry(
                member.groupId(),
                member.standing(),
                member.voting(),
                member.exempt(),
                member.away(),
                member.rostered(),
                detail.migrant(),
                detail.joinedOn(),
                detail.fullOn());
    }

    static PersonEntry of(String text) {
        List<String> parts = List.of(text.split("\\|", -1));
        return new PersonEntry(
                parts.get(0).isEmpty() ? null : Long.valueOf(parts.get(0)),
                Standing.valueOf(parts.get(1)),
                Boolean.parseBoolean(parts.get(2)),
                Boolean.parseBoolean(parts.get(3)),
                Boolean.parseBoolean(parts.get(4)),
                Boolean.parseBoolean(parts.get(5)),
                Boolean.parseBoolean(parts.get(6)),
                day(parts.get(7)),
                day(parts.get(8)));
    }

    String text() {
        return Stream.of(groupId, standing, voting, exempt, away, rostered, migrant, joinedOn, fullOn)
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining(BAR));
    }

    /** Whether rolls and dues made from the two would differ. */
    boolean countsAs(PersonEntry other) {
        return standing == other.standing && voting == other.voting && exempt == other.exempt && away == other.away;
    }

    /** The person with this entry. */
    Member onto(Member known, boolean active) {
        return new Member(
                known.id(),
                known.wecomUserid(),
                known.name(),
                known.orgId(),
                groupId,
                standing,
                voting,
                exempt,
                away,
                rostered,
                known.replyStyle(),
                known.taps(),
                known.digest(),
                active,
                known.sortOrder());
    }

    /** Somebody whom the directory does not know. */
    Member fresh(String name, long orgId, long sortOrder) {
        return onto(
                new Member(
                        0,
                        null,
                        name,
                        orgId,
                        groupId,
                        standing,
                        voting,
                        exempt,
                        away,
                        true,
                        ReplyStyle.AUTO,
                        0,
                        false,
                        true,
                        sortOrder),
                true);
    }

    MemberDetail detail(long memberId) {
        return new MemberDetail(memberId, joinedOn, fullOn, migrant);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
