package cn.zhibu.mapper.meeting;

/** Life of a meeting (product.md 4): the order of the constants is the order of life. */
public enum MeetingStatus {
    DRAFT,
    NOTICED,
    OPEN,
    CLOSED,
    CONFIRMED,
    ARCHIVED,
    CANCELLED;

    /** Published and its roll not yet signed. */
    public boolean live() {
        return this == NOTICED || this == OPEN || this == CLOSED;
    }
}
