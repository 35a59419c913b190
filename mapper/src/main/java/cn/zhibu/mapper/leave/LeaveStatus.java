package cn.zhibu.mapper.leave;

/** What became of a request for leave. */
public enum LeaveStatus {
    PENDING,
    OK,
    NO,
    /** Taken back by the member, or the member comes after all. */
    WITHDRAWN
}
