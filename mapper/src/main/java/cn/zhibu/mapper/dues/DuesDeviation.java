package cn.zhibu.mapper.dues;

/** Whether an amount differs from what the table says. */
public enum DuesDeviation {
    NONE,
    /** 困难减免: with the decision of the body that approved it. */
    REDUCED,
    /** 自愿多交. */
    MORE
}
