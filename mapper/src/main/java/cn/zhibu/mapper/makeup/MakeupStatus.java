package cn.zhibu.mapper.makeup;

/** Life of a make-up task (domain.md 6). */
public enum MakeupStatus {
    DUE,
    /** Past its day; may still be made up. */
    OVERDUE,
    /** The person says it is made up; the secretary decides. */
    CLAIMED,
    /** Sent back by the secretary with a reason. */
    RETURNED,
    DONE,
    /** The signed roll it came from was reopened. */
    CANCELLED
}
