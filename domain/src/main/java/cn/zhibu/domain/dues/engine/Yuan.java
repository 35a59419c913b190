package cn.zhibu.domain.dues.engine;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 分 as people read and write them: {@code 75.02}. */
public final class Yuan {

    private static final Pattern AMOUNT = Pattern.compile(
            "[¥￥]?\\s*(?<number>\\d{1,9}(?:,\\d{3})*(?:\\.\\d{1,6})?)\\s*(?<unit>[千万wWkK]?)\\s*(?:元|块|块钱|圆|人民币)*整?");

    /** In 分: nobody's dues, and far from where a sum would overflow. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    private Yuan() {}

    /** {@code 75.02}, {@code 1000.00}. */
    public static String of(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** {@code 1.5%} for 150 hundredths of a percent. */
    public static String percent(int rateBp) {
        return BigDecimal.valueOf(rateBp, 2).stripTrailingZeros().toPlainString() + "%";
    }

    /** In 分; empty when this is no amount, one finer than a 分, or one beyond ten million million 元. */
    public static OptionalLong parse(String text) {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        BigDecimal fen = new BigDecimal(amount.group("number").replace(",", ""))
                .movePointRight(2 + zeros(amount.group("unit")))
                .stripTrailingZeros();
        boolean whole = fen.scale() <= 0 && fen.compareTo(MOST) <= 0;
        return whole ? OptionalLong.of(fen.longValueExact()) : OptionalLong.empty();
    }

    private static int zeros(String unit) {
        return switch (unit) {
            case "千", "k", "K" -> 3;
            case "万", "w", "W" -> 4;
            default -> 0;
        };
    }
}
