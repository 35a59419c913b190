package cn.zhibu.mapper.roster;

/** How far a roster file is. */
public enum RosterImportState {
    /** Its rows are being looked at. */
    WAITING,
    /** Every row's fate is known, nothing is written. */
    PLANNED,
    /** Somebody has confirmed it. */
    WRITING,
    DONE,
    UNDONE
}
