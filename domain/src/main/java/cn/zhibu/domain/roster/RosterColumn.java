package cn.zhibu.domain.roster;

import cn.zhibu.domain.sheet.SheetColumn;

/** Columns of a roster file, found by the caption above them. */
enum RosterColumn implements SheetColumn {
    BRANCH("支部 所在支部 党支部 所在党支部"),
    NAME("姓名 党员姓名"),
    USERID("企业微信账号 账号"),
    GROUP("党小组"),
    STANDING("类别 人员类别"),
    VOTING("表决权"),
    EXEMPT("免到会"),
    AWAY("长期在外"),
    MIGRANT("流动党员 流动"),
    JOINED("入党日期 入党时间 加入党组织日期"),
    FULL_ON("转正日期 转正时间 转为正式党员日期"),
    ROLES("角色"),
    POSTING("派驻");

    private final String captions;

    RosterColumn(String captions) {
        this.captions = captions;
    }

    @Override
    public String captions() {
        return captions;
    }

    @Override
    public boolean required() {
        return this == BRANCH || this == NAME;
    }
}
