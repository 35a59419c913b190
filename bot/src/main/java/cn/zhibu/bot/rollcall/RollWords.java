package cn.zhibu.bot.rollcall;

import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.rollcall.RollCallOutcome;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The roll in words: all of it with numbers, or its counts and who is still open. */
@Component
final class RollWords {

    private static final Set<AttendanceStatus> OPEN =
            EnumSet.of(AttendanceStatus.EXPECTED, AttendanceStatus.ACK, AttendanceStatus.LEAVE_NO);

    private final StatusWords status;
    private final Wording wording;

    RollWords(StatusWords status, Wording wording) {
        this.status = status;
        this.wording = wording;
    }

    String list(RollCallOutcome.Roll roll) {
        String lines = roll.rows().stream().map(this::line).collect(Collectors.joining("\n"));
        String title = MeetingWords.title(roll.meeting());
        return wording.say("rollcall.list", "title", title, "lines", lines);
    }

    /** After marks were recorded. */
    String echo(RollCallOutcome.Roll roll) {
        List<RollRow> rows = roll.rows();
        String key = roll.changed() == 0 ? "rollcall.unchanged" : "rollcall.marked";
        return wording.say(
                key,
                "changed",
                roll.changed(),
                "present",
                count(rows, AttendanceStatus.PRESENT),
                "claimed",
                count(rows, AttendanceStatus.CLAIMED),
                "leave",
                count(rows, AttendanceStatus.LEAVE_OK, AttendanceStatus.LEAVE_REQ),
                "absent",
                count(rows, AttendanceStatus.ABSENT),
                "open",
                open(rows));
    }

    private String open(List<RollRow> rows) {
        List<String> names = rows.stream()
                .filter(row -> OPEN.contains(row.status()))
                .map(row -> row.rollNo() + row.name())
                .toList();
        return names.isEmpty()
                ? wording.say("rollcall.nobody-open")
                : wording.say("rollcall.open", "count", names.size(), "names", String.join("、", names));
    }

    private String line(RollRow row) {
        boolean observes = row.status() == AttendanceStatus.OBSERVER;
        String unrostered = row.rostered() || observes ? "" : wording.say("rollcall.unrostered");
        String late = row.late() ? wording.say("rollcall.late") : "";
        String number = observes ? "-" : String.valueOf(row.rollNo());
        return number + " " + row.name() + " " + status.of(row.status()) + late + unrostered;
    }

    private static long count(List<RollRow> rows, AttendanceStatus... statuses) {
        List<AttendanceStatus> wanted = List.of(statuses);
        return rows.stream().filter(row -> wanted.contains(row.status())).count();
    }
}
