package cn.zhibu.domain.attendance;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.behalf.BehalfNews;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceEvent;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.LineColumns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The only place that changes a line of a roll: the row and its event, together. */
@Component
public final class Roll {

    private final AttendanceMapper lines;
    private final BehalfNews news;

    Roll(AttendanceMapper lines, BehalfNews news) {
        this.lines = lines;
        this.news = news;
    }

    /** The person's line, locked for this transaction; null when the person is not on the roll. */
    public @Nullable Attendance line(long meetingId, long memberId) {
        return lines.lock(meetingId, memberId);
    }

    /** Puts a person on the roll: the first line and its event. */
    public void enter(Attendance line, Act act, String what) {
        lines.insert(line);
        lines.record(new AttendanceEvent(
                0,
                line.meetingId(),
                line.memberId(),
                what,
                null,
                line.status(),
                false,
                act.actor(),
                act.onBehalfOf(),
                act.channel(),
                act.at(),
                null));
    }

    /** Whether nothing has happened to the line since this act. */
    public boolean lastWas(Attendance line, String what) {
        return last(line).filter(event -> event.act().equals(what)).isPresent();
    }

    /** The last thing that happened to the line. */
    public Optional<AttendanceEvent> last(Attendance line) {
        List<AttendanceEvent> events = lines.events(line.meetingId(), line.memberId());
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }

    /**
     * Changes the line and records the event.
     *
     * @param what the act, e.g. {@code receipt.join}
     */
    public Attendance change(Attendance line, Mark mark, Act act, String what, @Nullable String reason) {
        return change(List.of(new Change(line, mark, act)), what, reason).get(0);
    }

    /** Changes several lines by the same kind of act, in one statement; the lines as they stand then, in the same order. */
    public List<Attendance> change(List<Change> changes, String what, @Nullable String reason) {
        if (lines.change(columns(changes), what, reason) != changes.size()) {
            throw new IllegalStateException(
                    "Of " + changes.size() + " roll lines that " + what + " should change, one was not locked.");
        }
        changes.forEach(change -> news.tell(change.act(), change.line().meetingId(), what));
        return changes.stream().map(Change::changed).toList();
    }

    private static LineColumns columns(List<Change> changes) {
        return new LineColumns(
                column(changes, change -> change.line().id()),
                column(changes, change -> change.line().status()),
                column(changes, change -> change.mark().status()),
                column(changes, change -> change.mark().late()),
                column(changes, change -> change.mark().claimedAt()),
                column(changes, change -> change.act().actor()),
                column(changes, change -> change.act().onBehalfOf()),
                column(changes, change -> change.act().channel()),
                column(changes, change -> change.act().at()));
    }

    private static <T extends @Nullable Object> List<T> column(List<Change> changes, Function<Change, T> value) {
        List<T> column = new ArrayList<>(changes.size());
        changes.forEach(change -> column.add(value.apply(change)));
        return column;
    }

    /** A change of one line. */
    public record Change(Attendance line, Mark mark, Act act) {

        private Attendance changed() {
            return new Attendance(
                    line.id(),
                    line.meetingId(),
                    line.memberId(),
                    line.rollNo(),
                    mark.status(),
                    mark.late(),
                    line.counted(),
                    line.voter(),
                    mark.claimedAt(),
                    act.actor(),
                    act.channel(),
                    act.at());
        }
    }

    /** What a line becomes. */
    public record Mark(
            AttendanceStatus status, boolean late, @Nullable Instant claimedAt) {

        /** A status without lateness or claim. */
        public static Mark of(AttendanceStatus status) {
            return new Mark(status, false, null);
        }
    }
}
