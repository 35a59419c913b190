package cn.zhibu.domain.roster;

/** Columns of a roster file, found by the caption in the first line. */
enum RosterColumn {
    BRANCH("支部"),
    NAME("姓名"),
    USERID("企业微信账号"),
    GROUP("党小组"),
    STANDING("类别"),
    VOTING("表决权"),
    EXEMPT("免到会"),
    AWAY("长期在外"),
    ROLES("角色"),
    POSTING("派驻");

    private final String caption;

    RosterColumn(String caption) {
        this.caption = caption;
    }

    String caption() {
        return caption;
    }
}
