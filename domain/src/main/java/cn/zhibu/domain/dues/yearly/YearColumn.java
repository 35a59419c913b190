package cn.zhibu.domain.dues.yearly;

import cn.zhibu.domain.sheet.SheetColumn;

/** Columns of a table of yearly amounts. What stands under 基数 is used to reckon the amount and forgotten. */
enum YearColumn implements SheetColumn {
    NAME(true, "姓名 党员姓名"),
    AMOUNT(false, "月交金额 月交党费 每月应交 月应缴 应缴金额 应交金额 应缴 应交 金额 党费"),
    BASE(false, "基数 交纳基数 缴费基数 党费基数 计算基数 月收入 工资"),
    CATEGORY(false, "类别 基数口径 党员类别 口径 人员类别"),
    DECISION(false, "减免决定 减免批准 批准文件 批准"),
    REASON(false, "原因 说明 备注 少缴原因 调整原因"),
    FROM(false, "起始月份 开始月份 起交月份 执行月份");

    private final boolean required;
    private final String captions;

    YearColumn(boolean required, String captions) {
        this.required = required;
        this.captions = captions;
    }

    @Override
    public String captions() {
        return captions;
    }

    @Override
    public boolean required() {
        return required;
    }
}
