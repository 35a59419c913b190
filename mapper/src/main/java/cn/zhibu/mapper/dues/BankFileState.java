package cn.zhibu.mapper.dues;

/** How far the import of a bank's list is. */
public enum BankFileState {
    /** Its lines are kept and being compared. */
    WAITING,
    /** Compared: what would be booked can be looked at. */
    COMPARED,
    /** What fits is being booked. */
    BOOKING,
    DONE
}
