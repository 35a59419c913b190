package cn.zhibu.domain.dues.bank;

/** Why a row of a bank's list was not taken; {@code line} counts rows as the spreadsheet program does. */
public record BankFault(long line, String problem) {

    /** {@code 第12行：没有金额。} */
    public String worded() {
        return "第" + line + "行：" + problem + "。";
    }
}
