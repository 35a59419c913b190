package cn.zhibu.mapper.dues;

/** As what somebody pays dues (中组发〔2008〕3号, domain.md 7.2). */
public enum DuesCategory {
    /** Paid by the month: the fixed, regular pay after tax. */
    MONTHLY("按月领取工资"),
    /** Annual salary: what was actually received that month. */
    ANNUAL("年薪制"),
    /** Self-employed or irregular: the monthly mean of last quarter's net income. */
    IRREGULAR("收入不固定"),
    /** Retired: the basic pension. */
    RETIRED("离退休"),
    FARMER("农民"),
    STUDENT("学生"),
    UNEMPLOYED("下岗失业"),
    /** On relief, a pension for the disabled or the minimum living allowance. */
    RELIEF("抚恤救济");

    private final String caption;

    DuesCategory(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    /** Whether the amount follows from an income. */
    public boolean byIncome() {
        return this == MONTHLY || this == ANNUAL || this == IRREGULAR || this == RETIRED;
    }
}
