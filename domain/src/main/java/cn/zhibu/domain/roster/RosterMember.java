package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.ReplyStyle;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a row changes a person. */
final class RosterMember {

    /** Behind everybody whom the directory puts in order. */
    private static final long LAST = 1_000_000;

    private RosterMember() {}

    static Member added(RosterRow row, RosterValues values, Org branch, @Nullable Long group) {
        Standing standing = values.standing() == null ? Standing.FULL : values.standing();
        return new Member(
                0,
                null,
                row.name(),
                branch.id(),
                group,
                standing,
                values.voting() == null ? standing == Standing.FULL : values.voting(),
                Boolean.TRUE.equals(values.exempt()),
                Boolean.TRUE.equals(values.away()),
                true,
                ReplyStyle.AUTO,
                0,
                false,
                true,
                LAST + row.number());
    }

    static Member changed(Member known, RosterValues values, @Nullable Long group) {
        Standing standing = values.standing() == null ? known.standing() : values.standing();
        boolean usual = standing == known.standing() ? known.voting() : standing == Standing.FULL;
        return new Member(
                known.id(),
                known.wecomUserid(),
                known.name(),
                known.orgId(),
                group == null ? known.groupId() : group,
                standing,
                values.voting() == null ? usual : values.voting(),
                values.exempt() == null ? known.exempt() : values.exempt(),
                values.away() == null ? known.away() : values.away(),
                true,
                known.replyStyle(),
                known.taps(),
                known.digest(),
                true,
                known.sortOrder());
    }

    /** In which columns the two differ. */
    static List<String> differences(Member before, Member after) {
        List<String> names = new ArrayList<>();
        note(names, "登入名册", before.rostered(), after.rostered());
        note(names, RosterColumn.GROUP.caption(), before.groupId(), after.groupId());
        note(names, RosterColumn.STANDING.caption(), before.standing(), after.standing());
        note(names, RosterColumn.VOTING.caption(), before.voting(), after.voting());
        note(names, RosterColumn.EXEMPT.caption(), before.exempt(), after.exempt());
        note(names, RosterColumn.AWAY.caption(), before.away(), after.away());
        return names;
    }

    private static void note(List<String> names, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            names.add(name);
        }
    }
}
