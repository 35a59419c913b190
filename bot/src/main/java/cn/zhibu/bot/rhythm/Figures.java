package cn.zhibu.bot.rhythm;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures with one decimal at most. */
final class Figures {

    private Figures() {}

    /** {@code 1.5}, {@code 2}. */
    static String of(double figure) {
        BigDecimal rounded = BigDecimal.valueOf(figure).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
