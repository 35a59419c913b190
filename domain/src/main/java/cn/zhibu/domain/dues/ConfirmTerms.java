package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.PayWay;
import java.time.LocalDate;

/** How the money was given, when, and for how many months ahead or back besides the month itself. */
public record ConfirmTerms(PayWay way, LocalDate paidOn, int monthsAhead, boolean arrears) {

    public static ConfirmTerms cash(LocalDate paidOn) {
        return new ConfirmTerms(PayWay.CASH, paidOn, 0, false);
    }
}
