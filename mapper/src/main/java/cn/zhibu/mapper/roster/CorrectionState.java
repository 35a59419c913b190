package cn.zhibu.mapper.roster;

/** What became of a request for correction. */
public enum CorrectionState {
    OPEN("待办理"),
    DONE("已更正"),
    RETURNED("已退回");

    private final String caption;

    CorrectionState(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }
}
