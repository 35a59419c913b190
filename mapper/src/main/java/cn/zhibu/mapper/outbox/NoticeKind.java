package cn.zhibu.mapper.outbox;

/** What a message is for; decides how urgent it is and what an answer or the clock does to it while it waits. */
public enum NoticeKind {
    /** The notice of a meeting. */
    NOTICE,
    /** One correction after a move. */
    CHANGE,
    /** A cancellation. */
    CANCEL,
    /** To those who stayed silent; withdrawn as soon as the person has answered. */
    REMINDER,
    /** The answer to the person's own act. */
    ANSWER,
    /** What was decided about the person: leave, make-up. */
    DECISION,
    /** Role work: drafts, codes, confirmations, leave to decide. */
    DUTY,
    /** The question after a meeting. */
    FEEDBACK,
    /** A make-up task. */
    MAKEUP,
    /** 工作提示. */
    PROMPT,
    /** The daily digest. */
    DIGEST
}
