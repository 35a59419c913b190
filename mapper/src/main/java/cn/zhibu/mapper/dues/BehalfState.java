package cn.zhibu.mapper.dues;

/** Whether the one who was asked to pay for somebody agrees. */
public enum BehalfState {
    ASKED,
    AGREED,
    REFUSED,
    /** Taken back by the member, or paid. */
    OVER
}
