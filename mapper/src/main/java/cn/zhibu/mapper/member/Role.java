package cn.zhibu.mapper.member;

/** What a person may do for an organisation (product.md 6); the caption is the WeCom tag that grants it. */
public enum Role {
    SECRETARY("党支部书记"),
    DEPUTY("副书记"),
    ORGANISER("组织委员"),
    PUBLICIST("宣传委员"),
    DISCIPLINE("纪检委员"),
    RECORDER("记录人"),
    DUES_COLLECTOR("党费收缴人"),
    GROUP_LEADER("党小组组长"),
    LECTURER("微党课讲师"),
    REVIEWER("微党课审核员"),
    OBSERVER("党建观察员"),
    ENVOY("党建特派员"),
    ADVISER("党建指导员"),
    SUPERVISOR("党建监督员"),
    UPPER_ADMIN("上级党务管理员"),
    SYSTEM_ADMIN("系统管理员");

    private final String caption;

    Role(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    /** Members of the 支委会. */
    public boolean committee() {
        return this == SECRETARY || this == DEPUTY || this == ORGANISER || this == PUBLICIST || this == DISCIPLINE;
    }
}
