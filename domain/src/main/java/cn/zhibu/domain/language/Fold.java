package cn.zhibu.domain.language;

import cn.zhibu.domain.calendar.ChineseNumerals;
import cn.zhibu.domain.text.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the many ways of typing the same thing to one. Folding twice is folding once. */
public final class Fold {
    private static final Pattern TRAILING = Pattern.compile("[\\s。.!?~;,、…]+$");
    private static final Pattern LEADING = Pattern.compile("^[\\s。!?~;,、…]+");
    private static final String BEFORE = "\\s,、;:~\\-(到至除假缺迟收第年月日号时点分午上早晚";
    private static final String AFTER = "\\s,、;:~\\-)到至外假缺迟年月日号时点分刻。";

    /** Numerals that stand as a number: not the 三 of 张三 or 三楼, not the 一 of 周一 or 第一个. */
    private static final Pattern NUMERALS = Pattern.compile(
            "(?:(?<=^|[" + BEFORE + "])|(?<=大会|请假))[" + ChineseNumerals.CHARACTERS + "]+(?=$|[" + AFTER + "])");

    private Fold() {}

    public static Folded of(String typed) {
        String original = Characters.strip(typed);
        String plain = Characters.halfWidth(original).replaceAll("\\s+", " ");
        plain = TRAILING.matcher(LEADING.matcher(plain).replaceFirst("")).replaceFirst("");
        return new Folded(original, digits(plain));
    }

    private static String digits(String text) {
        Matcher numerals = NUMERALS.matcher(text);
        return numerals.replaceAll(found -> {
            var number = ChineseNumerals.parse(found.group());
            return number.isPresent() ? padded(found.group(), number.getAsInt()) : found.group();
        });
    }

    /** A code said digit by digit keeps its leading zeros. */
    private static String padded(String numerals, int number) {
        boolean digitByDigit = numerals.matches("[〇零一二三四五六七八九]{2,}");
        return digitByDigit ? String.format("%0" + numerals.length() + "d", number) : Integer.toString(number);
    }
}
