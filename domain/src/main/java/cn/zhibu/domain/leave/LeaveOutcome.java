package cn.zhibu.domain.leave;

import cn.zhibu.domain.attendance.Refusal;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.meeting.Meeting;

/** What became of a request for leave, or of its withdrawal. */
public sealed interface LeaveOutcome {

    /** {@code changed}: it stood before, with another category or words. */
    record Requested(Meeting meeting, LeaveRequest request, Attendance line, boolean changed) implements LeaveOutcome {}

    /** Asked for with the same words and not decided, or decided. */
    record Already(Meeting meeting, LeaveRequest request, Attendance line) implements LeaveOutcome {}

    /** Signed in, or marked on the roll by the secretary. */
    record AlreadyMarked(Meeting meeting, Attendance line) implements LeaveOutcome {}

    /** 列席 or exempt: free to stay away. */
    record NotNeeded(Meeting meeting) implements LeaveOutcome {}

    record Withdrawn(Meeting meeting, Attendance line) implements LeaveOutcome {}

    record NothingToWithdraw(Meeting meeting) implements LeaveOutcome {}

    record Refused(Refusal why) implements LeaveOutcome {}
}
