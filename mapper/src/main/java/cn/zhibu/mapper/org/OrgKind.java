package cn.zhibu.mapper.org;

/** What a department is, read off the end of its name (product.md 8). */
public enum OrgKind {
    /** 党委, 工委, 党组. */
    COMMITTEE,
    /** 党总支. */
    GENERAL_BRANCH,
    /** 党支部. */
    BRANCH,
    /** 党小组. */
    GROUP,
    /** Any other unit: no Party organisation of its own. */
    UNIT;

    public boolean party() {
        return this != UNIT;
    }
}
