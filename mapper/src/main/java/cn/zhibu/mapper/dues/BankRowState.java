package cn.zhibu.mapper.dues;

/** What a line of a bank's list led to. */
public enum BankRowState {
    /** Not compared yet. */
    WAITING("待核对"),
    /** Fits one person by name, month and amount. */
    MATCHED("已匹配"),
    /** The collector chose whose it is. */
    BY_HAND("人工指定"),
    /** Several people fit, or one whose amount differs. */
    UNCLEAR("待人工核对"),
    /** Nobody has the name. */
    UNKNOWN("查无此人"),
    /** Was paid already. */
    PAID_BEFORE("此前已交"),
    /** Was booked, and the payment was reversed since; never stored. */
    REVERSED("已冲销，待人工核对"),
    /** The collector put it aside. */
    IGNORED("不处理");

    private final String caption;

    BankRowState(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }
}
