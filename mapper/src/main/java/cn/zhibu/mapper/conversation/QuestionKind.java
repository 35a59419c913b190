package cn.zhibu.mapper.conversation;

/** What a bare digit may answer. */
public enum QuestionKind {
    /** 1 参加, 2 请假; the subject is the meeting. */
    NOTICE,
    /** 1 同意, 2 不同意; the subject is the leave request. */
    LEAVE,
    /** 1-4 for the quality; the subject is the meeting. */
    FEEDBACK,
    /** 1 发布, 2 修改, 3 暂不发布; the subject is the draft. */
    DRAFT,
    /** 1 确认到会; the subject is the meeting. */
    CONFIRM,
    /** 1 close, 2 return; the subject is the make-up task. */
    MAKEUP,
    /** 1 make it a notice; the subject is the work prompt. */
    PROMPT,
    /** 1 我已交纳, 2 委托代交, 3 有疑问, 4 稍后交; the subject is the month, as in 202611. */
    DUES,
    /** 1 同意代交, 2 不便代交; the subject is the request to pay for somebody. */
    DUES_BEHALF,
    /** 1 可以讲, 2 时间不便, 3 另约时间; the subject is the order. */
    TALK,
    /** 1 同意, 2 不同意 to the day a lecturer proposes; the subject is the order. */
    TALK_DAY,
    /** 1 收获大, 2 有收获, 3 一般; the subject is the order. */
    TALK_RATING,
    /** 1 提交, 2 修改, 3 暂不提交; the subject is the clip. */
    CLIP_DRAFT,
    /** 1 通过, 2 退回; the subject is the clip. */
    CLIP_REVIEW
}
