package cn.zhibu.mapper.leave;

/** Why somebody cannot come; the order is that of the digits 1 to 5. */
public enum LeaveCategory {
    SICK("病假"),
    PERSONAL("事假"),
    DUTY("因公"),
    TRAVEL("出差"),
    OTHER("其他");

    private final String caption;

    LeaveCategory(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }
}
