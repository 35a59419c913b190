package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** In which columns two entries differ: {@code 类别：正式 → 预备}. */
final class EntryWords {

    private final List<String> changes = new ArrayList<>();

    private EntryWords() {}

    static List<String> changes(PersonEntry before, PersonEntry after, LongFunction<String> groups) {
        EntryWords words = new EntryWords();
        words.note("登入名册", yes(before.rostered()), yes(after.rostered()));
        words.note(RosterColumn.GROUP.caption(), group(before, groups), group(after, groups));
        words.note(RosterColumn.STANDING.caption(), standing(before.standing()), standing(after.standing()));
        words.note(RosterColumn.VOTING.caption(), has(before.voting()), has(after.voting()));
        words.note(RosterColumn.EXEMPT.caption(), yes(before.exempt()), yes(after.exempt()));
        words.note(RosterColumn.AWAY.caption(), yes(before.away()), yes(after.away()));
        words.note(RosterColumn.MIGRANT.caption(), yes(before.migrant()), yes(after.migrant()));
        words.note(RosterColumn.JOINED.caption(), text(before.joinedOn()), text(after.joinedOn()));
        words.note(RosterColumn.FULL_ON.caption(), text(before.fullOn()), text(after.fullOn()));
        return words.changes;
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case FULL -> "正式";
            case PROBATIONARY -> "预备";
            case NONE -> "非党员";
        };
    }

    static String yes(boolean value) {
        return value ? "是" : "否";
    }

    static String has(boolean value) {
        return value ? "有" : "无";
    }

    static String text(@Nullable Object value) {
        return Objects.toString(value, "空");
    }

    private static String group(PersonEntry entry, LongFunction<String> groups) {
        Long group = entry.groupId();
        return group == null ? "空" : groups.apply(group);
    }

    private void note(String caption, String before, String after) {
        if (!before.equals(after)) {
            changes.add(caption + "：" + before + " → " + after);
        }
    }
}
