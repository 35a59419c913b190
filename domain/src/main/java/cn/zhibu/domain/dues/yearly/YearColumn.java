package cn.zhibu.domain.dues.yearly;

import cn.zhibu.domain.sheet.SheetColumn;
import java.util.List;

/** Columns of a table of yearly amounts. What stands under 基数 is used to reckon the amount and forgotten. */
enum YearColumn implements SheetColumn {
    NAME("姓名", true, "党员姓名"),
    AMOUNT("月交金额", false, "月交党费", "每月应交", "月应缴", "应缴金额", "应交金额", "应缴", "应交", "金额", "党费"),
    BASE("基数", false, "交纳基数", "缴费基数", "党费基数", "计算基数", "月收入", "工资"),
    CATEGORY("类别", false, "基数口径", "党员类别", "口径", "人员类别"),
    DECISION("减免决定", false, "减免批准", "批准文件", "批准"),
    REASON("原因", false, "说明", "备注", "少缴原因", "调整原因"),
    FROM("起始月份", false, "开始月份", "起交月份", "执行月份");

    private final String caption;
    private final boolean required;
    private final List<String> synonyms;

    YearColumn(String caption, boolean required, String... synonyms) {
        this.caption = caption;
        this.required = required;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public String caption() {
        return caption;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean required() {
        return required;
    }
}
