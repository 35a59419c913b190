package cn.zhibu.bot.conversation;

/** Who may use a command word. */
public enum Audience {
    EVERYONE,
    /** 书记, 副书记, 委员, 记录人, or whoever the duties fall to. */
    DESK,
    /** The desk, and 党小组组长 for their group. */
    DESK_OR_GROUP,
    /** The desk, and 党费收缴人. */
    COLLECTOR,
    /** 微党课讲师. */
    LECTURER,
    /** 微党课审核员, and those who review when there is none. */
    REVIEWER,
    /** 上级党务管理员. */
    UPPER,
    /** 上级党务管理员 or 系统管理员. */
    OPERATOR
}
