package cn.zhibu.mapper.dues;

/** What the member said to the question of the dues day; only the collector's confirmation makes a payment. */
public enum DuesAnswer {
    /** 我已交纳. */
    PAID,
    /** 委托代交. */
    BEHALF,
    /** 有疑问. */
    QUESTION,
    /** 稍后交. */
    LATER
}
