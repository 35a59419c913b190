package cn.zhibu.domain.attendance;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.behalf.BehalfNews;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceEvent;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        Attendance changed = new Attendance(
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
        if (lines.change(changed, line.status()) == 0) {
            throw new IllegalStateException("The roll line of member " + line.memberId() + " at meeting "
                    + line.meetingId() + " was not locked.");
        }
        record(line, mark, act, what, reason);
        news.tell(act, line.meetingId(), what);
        return changed;
    }

    private void record(Attendance line, Mark mark, Act act, String what, @Nullable String reason) {
        lines.record(new AttendanceEvent(
                0,
                line.meetingId(),
                line.memberId(),
                what,
                line.status(),
                mark.status(),
                mark.late(),
                act.actor(),
                act.onBehalfOf(),
                act.channel(),
                act.at(),
                reason));
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
