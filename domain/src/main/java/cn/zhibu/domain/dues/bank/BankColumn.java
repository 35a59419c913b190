package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.sheet.SheetColumn;

/** Columns of a bank's list. */
enum BankColumn implements SheetColumn {
    NAME(true, "姓名 缴费人姓名 缴费人 党员姓名 付款人姓名 付款人 付款户名 付款方名称 对方户名 对方名称 户名 用户名称 名称"),
    AMOUNT(true, "金额 实缴金额 缴费金额 交易金额 实收金额 支付金额 付款金额 贷方金额 贷方发生额 收入金额 实缴 党费 党费金额"),
    MONTH(false, "月份 所属月份 缴费月份 党费月份 费款所属期 所属期 账期 党费所属月份"),
    DAY(false, "缴费日期 缴费时间 交易日期 交易时间 支付时间 付款时间 付款日期 入账日期 记账日期 到账日期 日期 时间"),
    REFERENCE(false, "流水号 交易流水号 银行流水号 交易流水 订单号 商户订单号 凭证号 交易编号 业务流水号"),
    PLACE(false, "支部 党支部 所在支部 所在党支部 支部名称 党组织 所在党组织 党组织名称 组织名称 单位 部门");

    private final boolean required;
    private final String captions;

    BankColumn(boolean required, String captions) {
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
