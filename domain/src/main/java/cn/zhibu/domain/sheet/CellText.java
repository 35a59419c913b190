package cn.zhibu.domain.sheet;

import cn.zhibu.domain.text.Characters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell says, without what programs put around it. */
final class CellText {

    /** So that {@code 00123} stays as it is, some programs write {@code ="00123"}. */
    private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\"");

    /** A cell's digits; what lies beyond is the error of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private CellText() {}

    static String of(String raw) {
        String text = Characters.strip(raw.replace('\u00A0', ' '));
        Matcher quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1).strip() : text;
    }

    static String of(BigDecimal number) {
        return number.round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
