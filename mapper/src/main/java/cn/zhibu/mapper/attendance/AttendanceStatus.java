package cn.zhibu.mapper.attendance;

/** Where a person stands on the roll of one meeting (domain.md 6). */
public enum AttendanceStatus {
    /** On the frozen list, has not answered. */
    EXPECTED,
    /** 参加. */
    ACK,
    /** 请假, not decided. */
    LEAVE_REQ,
    LEAVE_OK,
    LEAVE_NO,
    /** Checked in, not yet confirmed by the secretary. */
    CLAIMED,
    PRESENT,
    ABSENT,
    /** 列席: copied, not counted. */
    OBSERVER,
    /** Old or ill, without a hard duty to attend. */
    EXEMPT
}
