package cn.zhibu.domain.receipt;

import cn.zhibu.domain.attendance.Refusal;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;

/** What became of 参加 or 收到. */
public sealed interface ReceiptOutcome {

    /** {@code before} tells whether leave was given up. */
    record Joined(Meeting meeting, Attendance line, AttendanceStatus before) implements ReceiptOutcome {}

    /** The line tells since when and by whom. */
    record AlreadyJoined(Meeting meeting, Attendance line) implements ReceiptOutcome {}

    /** Signed in or marked 到 before the start. */
    record AlreadyThere(Meeting meeting, Attendance line) implements ReceiptOutcome {}

    /** 收到: has read the notice, has not answered it. */
    record Read(Meeting meeting) implements ReceiptOutcome {}

    record Refused(Refusal why) implements ReceiptOutcome {}
}
