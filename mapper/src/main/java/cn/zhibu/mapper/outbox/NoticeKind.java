package cn.zhibu.mapper.outbox;

/** What a message is for; decides how urgent it is and what an answer or the clock does to it while it waits. */
public enum NoticeKind {
    /** The notice of a meeting. */
    NOTICE(3),
    /** One correction after a move. */
    CHANGE(2),
    /** A cancellation. */
    CANCEL(2),
    /** To those who stayed silent; withdrawn as soon as the person has answered. */
    REMINDER(4),
    /** The answer to the person's own act. */
    ANSWER(0),
    /** What was decided about the person: leave, make-up. */
    DECISION(0),
    /** Role work: drafts, codes, confirmations, leave to decide. */
    DUTY(1),
    /** The question after a meeting. */
    FEEDBACK(5),
    /** A make-up task. */
    MAKEUP(5),
    /** 工作提示. */
    PROMPT(5),
    /** The dues day and its reminder; withdrawn as soon as the person has answered. */
    DUES(5),
    /** New lecture clips. */
    LECTURE(5),
    /** To who asked to be greeted on the political birthday. */
    GREETING(5),
    /** The daily digest. */
    DIGEST(6);

    private final int lane;

    NoticeKind(int lane) {
        this.lane = lane;
    }

    /** Lower leaves first: answers to a person's act, role work, corrections, notices, reminders, what may wait. */
    public int lane() {
        return lane;
    }

    /** Whether it counts towards what a member is sent in a month: role work and answers to one's own act do not (product.md 8). */
    public boolean counts() {
        return mayBeHeld() || this == NOTICE || this == CHANGE || this == CANCEL;
    }

    /** Whether it is not sent once a member has been sent enough in a month. */
    public boolean mayBeHeld() {
        return switch (this) {
            case REMINDER, FEEDBACK, MAKEUP, DUES, LECTURE, GREETING -> true;
            default -> false;
        };
    }
}
