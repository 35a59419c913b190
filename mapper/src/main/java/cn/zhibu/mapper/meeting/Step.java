package cn.zhibu.mapper.meeting;

/** What time does for a meeting (the table of product.md 4), in the order in which it happens. */
public enum Step {
    /** T-3 working days: an unpublished draft is put to the secretary again. */
    PRESENT_DRAFT,
    /** The working day before, 17:10: those who have not answered are reminded. */
    REMIND,
    /** T-15 min: check-in opens. */
    OPEN,
    /** T-5 min, when the 签到码 changes: the second code, while somebody is still to come. */
    NEW_CODE,
    /** The end: claims close and those present are asked for feedback. */
    CLOSE,
    /** End + 10 min: the secretary is asked to sign the roll. */
    ASK_CONFIRM,
    /** The next day at 09:10: asked again. */
    ASK_CONFIRM_AGAIN,
    /** 30 days after the roll was signed. */
    ARCHIVE
}
