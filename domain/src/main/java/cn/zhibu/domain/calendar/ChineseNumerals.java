package cn.zhibu.domain.calendar;

import java.util.OptionalInt;

/** Whole numbers under a thousand as people write them: {@code 12}, {@code 十二}, {@code 二〇二六} digit by digit. */
public final class ChineseNumerals {
    /** The inside of a regular expression's character class: every character such a number is written with. */
    public static final String CHARACTERS = "〇零一二两三四五六七八九十百";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    /** Empty when this is not a number. */
    public static OptionalInt parse(String text) {
        if (text.matches("[0-9]{1,9}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        String plain = text.replace('〇', '零').replace('两', '二');
        if (plain.matches("[" + DIGITS + "]{1,9}")) {
            return OptionalInt.of(digitByDigit(plain));
        }
        return plain.matches("(?:[一二三四五六七八九]百)?零?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?") && !plain.isEmpty()
                ? OptionalInt.of(counted(plain))
                : OptionalInt.empty();
    }

    private static int digitByDigit(String text) {
        return text.chars().map(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 10 + digit);
    }

    private static int counted(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '百' || c == '十') {
                sum += Math.max(1, digit) * (c == '百' ? 100 : 10);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return sum + digit;
    }
}
