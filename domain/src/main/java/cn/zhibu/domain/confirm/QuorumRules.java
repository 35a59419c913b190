package cn.zhibu.domain.confirm;

import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.EnumSet;
import java.util.Set;

/**
 * The two denominators of a roll: who counts for the attendance rate, and who for the quorum, which is half or more of those with voting rights
 * (党支部工作条例 art. 11; at a 支委会 half or more of the committee, art. 12).
 */
final class QuorumRules {

    private static final Set<AttendanceStatus> THERE = EnumSet.of(AttendanceStatus.CLAIMED, AttendanceStatus.PRESENT);

    private QuorumRules() {}

    static boolean reached(long present, long expected) {
        return expected > 0 && present * 2 >= expected;
    }

    /** Whether the roll is that of the 支委会, where every member of the committee makes the quorum. */
    static boolean committee(Meeting meeting) {
        return MeetingWords.types(meeting).stream().allMatch(MeetingType.COMMITTEE::equals);
    }

    static boolean there(AttendanceStatus status) {
        return THERE.contains(status);
    }

    static boolean inQuorum(RollRow row, boolean committee) {
        return row.status() != AttendanceStatus.OBSERVER && (committee || row.voter());
    }

    /** What is left of a line that nobody has settled when the roll is signed. */
    static AttendanceStatus signed(AttendanceStatus status, boolean counted) {
        return switch (status) {
            case CLAIMED -> AttendanceStatus.PRESENT;
            case EXPECTED, ACK, LEAVE_NO -> counted ? AttendanceStatus.ABSENT : AttendanceStatus.EXEMPT;
            case LEAVE_REQ, LEAVE_OK, PRESENT, ABSENT, OBSERVER, EXEMPT -> status;
        };
    }
}
