package cn.zhibu.mapper.dues;

/** What a line of a bank's list led to. */
public enum BankRowState {
    WAITING,
    /** A payment was booked by name, month and amount. */
    MATCHED,
    /** The collector chose whose it is. */
    BY_HAND,
    /** Several people or charges fit. */
    UNCLEAR,
    /** Nobody fits. */
    UNKNOWN,
    /** Was paid already. */
    PAID_BEFORE,
    /** The collector put it aside. */
    IGNORED
}
