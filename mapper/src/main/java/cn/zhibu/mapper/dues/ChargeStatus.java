package cn.zhibu.mapper.dues;

/** What became of a charge. */
public enum ChargeStatus {
    /** Not paid, or in part. */
    OPEN,
    PAID,
    /** No longer owed, with a reason: moved away, paid elsewhere, died. */
    WAIVED
}
