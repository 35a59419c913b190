package cn.zhibu.mapper.dues;

/** How money changed hands, outside of this service. */
public enum PayWay {
    CASH("现金"),
    BANK("银行"),
    /** 党费云 and other platforms of the Party organisation. */
    PLATFORM("党费平台"),
    OTHER("其他");

    private final String caption;

    PayWay(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }
}
