package cn.zhibu.mapper.dues;

/** How an amount is rounded; the rules name no way, so that the branch chooses one and each row keeps it. */
public enum DuesRounding {
    /** To 分, half up: the default. */
    FEN_HALF_UP("四舍五入到分", 1, false),
    JIAO_HALF_UP("四舍五入到角", 10, false),
    JIAO_UP("见分进角", 10, true),
    YUAN_HALF_UP("四舍五入到元", 100, false);

    private final String caption;
    private final int unitFen;
    private final boolean up;

    DuesRounding(String caption, int unitFen, boolean up) {
        this.caption = caption;
        this.unitFen = unitFen;
        this.up = up;
    }

    public String caption() {
        return caption;
    }

    /** The smallest step of an amount, in 分. */
    public int unitFen() {
        return unitFen;
    }

    /** Whether any remainder makes a whole unit. */
    public boolean up() {
        return up;
    }
}
