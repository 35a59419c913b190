package cn.zhibu.mapper.attendance;

/** By which way an act reached us. */
public enum Channel {
    /** A button of a card. */
    CARD,
    /** A digit or a word in the chat. */
    WORD,
    /** The app menu. */
    MENU,
    /** A page. */
    PAGE,
    /** Nobody: the clock. */
    CLOCK
}
