package cn.zhibu.domain.rollcall;

import cn.zhibu.domain.language.RollCall;
import cn.zhibu.domain.language.Selection;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which lines the marks of one message mean. */
final class RollCallRules {

    private static final Set<AttendanceStatus> UNSETTLED =
            EnumSet.of(AttendanceStatus.EXPECTED, AttendanceStatus.ACK, AttendanceStatus.LEAVE_NO);

    private RollCallRules() {}

    /** What a line is to become; {@code named} when its own number was said, which also settles lateness. */
    record Wanted(RollCall.Kind kind, boolean named) {}

    /** Who can be marked: everyone but observers. */
    static SortedMap<Integer, RollRow> lines(List<RollRow> rows) {
        return rows.stream()
                .filter(row -> row.status() != AttendanceStatus.OBSERVER)
                .collect(Collectors.toMap(RollRow::rollNo, row -> row, (one, other) -> one, TreeMap::new));
    }

    static Selection.@Nullable Bad bad(List<RollCall.Mark> marks, Set<Integer> numbers) {
        return marks.stream()
                .flatMap(mark -> mark.selection().missingFrom(numbers).stream())
                .findFirst()
                .orElse(null);
    }

    /** By number; a number that was said itself is not touched by 全到 or 其余到 of the same message. */
    static SortedMap<Integer, Wanted> wanted(List<RollCall.Mark> marks, Map<Integer, RollRow> lines) {
        SortedMap<Integer, Wanted> wanted = new TreeMap<>();
        marks.stream().filter(RollCallRules::named).forEach(mark -> put(wanted, mark, lines, Set.of()));
        Set<Integer> said = Set.copyOf(wanted.keySet());
        marks.stream().filter(mark -> !named(mark)).forEach(mark -> put(wanted, mark, lines, said));
        return wanted;
    }

    private static void put(
            Map<Integer, Wanted> wanted, RollCall.Mark mark, Map<Integer, RollRow> lines, Set<Integer> said) {
        Set<Integer> meant = new TreeSet<>(mark.selection().of(lines.keySet(), settled(lines)));
        meant.removeAll(said);
        meant.forEach(number -> wanted.put(number, new Wanted(mark.kind(), named(mark))));
    }

    private static boolean named(RollCall.Mark mark) {
        return mark.selection() instanceof Selection.Some;
    }

    private static Set<Integer> settled(Map<Integer, RollRow> lines) {
        return lines.values().stream()
                .filter(row -> !UNSETTLED.contains(row.status()))
                .map(RollRow::rollNo)
                .collect(Collectors.toSet());
    }

    static AttendanceStatus status(RollCall.Kind kind) {
        return switch (kind) {
            case PRESENT, LATE -> AttendanceStatus.PRESENT;
            case LEAVE -> AttendanceStatus.LEAVE_OK;
            case ABSENT -> AttendanceStatus.ABSENT;
        };
    }

    /** 全到 must not wipe out that somebody came late; 到 with the number may. */
    static boolean late(Wanted wanted, boolean wasLate) {
        return wanted.kind() == RollCall.Kind.LATE
                || (wanted.kind() == RollCall.Kind.PRESENT && !wanted.named() && wasLate);
    }
}
