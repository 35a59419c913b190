package cn.zhibu.domain.checkin;

import cn.zhibu.domain.attendance.Refusal;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;

/** What became of a claim. */
public sealed interface CheckInOutcome {

    /** {@code count} people have signed in so far. */
    record Claimed(Meeting meeting, Attendance line, int count) implements CheckInOutcome {}

    /** The line tells since when and by whom. */
    record Already(Meeting meeting, Attendance line, int count) implements CheckInOutcome {}

    record TooEarly(Meeting meeting, Instant opensAt) implements CheckInOutcome {}

    /** The meeting is over. */
    record Closed(Meeting meeting) implements CheckInOutcome {}

    /** {@code left} tries remain. */
    record WrongCode(Meeting meeting, int left) implements CheckInOutcome {}

    record Locked(Meeting meeting, Instant until) implements CheckInOutcome {}

    /** The meeting takes no button: the code said in the room is wanted. */
    record CodeNeeded(Meeting meeting) implements CheckInOutcome {}

    /** The person is on the roll of no meeting of these hours. */
    record NoMeeting() implements CheckInOutcome {}

    record Refused(Refusal why) implements CheckInOutcome {}
}
