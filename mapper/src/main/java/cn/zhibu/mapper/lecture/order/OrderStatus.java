package cn.zhibu.mapper.lecture.order;

/** Life of an order; those that hold one of the lecturer's places are {@link #placed}. */
public enum OrderStatus {
    /** No place is free that month, or the day is taken. */
    WAITING,
    /** The lecturer is asked. */
    OFFERED,
    /** The lecturer has named another day; the branch is asked. */
    PROPOSED,
    ACCEPTED,
    /** The roll of its meeting is signed. */
    HELD,
    /** By the lecturer. */
    DECLINED,
    /** By the branch, or by the lecturer after having accepted. */
    WITHDRAWN,
    /** The day passed before anybody decided. */
    LAPSED;

    public boolean placed() {
        return this == OFFERED || this == PROPOSED || this == ACCEPTED || this == HELD;
    }

    /** Something can still come of it. */
    public boolean open() {
        return this != HELD && (placed() || this == WAITING);
    }
}
