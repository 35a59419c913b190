package cn.zhibu.mapper.member;

/** What a person is to the Party (domain.md 4). */
public enum Standing {
    /** 正式党员. */
    FULL,
    /** 预备党员: attends, does not vote. */
    PROBATIONARY,
    /** 非党员, known to the directory only. */
    NONE
}
