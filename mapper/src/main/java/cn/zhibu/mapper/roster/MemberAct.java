package cn.zhibu.mapper.roster;

/** What became of a person's entry. */
public enum MemberAct {
    IMPORTED("名册导入"),
    UNDONE("撤销导入"),
    EDITED("书记修改"),
    MOVED("调整支部"),
    RENAMED("更换账号"),
    ASKED("申请更正"),
    CORRECTED("更正办结"),
    RETURNED("更正退回");

    private final String caption;

    MemberAct(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }
}
