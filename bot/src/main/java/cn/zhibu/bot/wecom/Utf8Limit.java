package cn.zhibu.bot.wecom;

import java.nio.charset.StandardCharsets;

/** WeCom counts text in UTF-8 bytes where people count characters. */
public final class Utf8Limit {

    private Utf8Limit() {}

    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest beginning of the text that has at most so many bytes and splits no character. */
    public static String cut(String text, int maxBytes) {
        if (bytes(text) <= maxBytes) {
            return text;
        }
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            bytes += bytes(Character.toString(sign));
            if (bytes > maxBytes) {
                return text.substring(0, i);
            }
            i += Character.charCount(sign);
        }
        return text;
    }

    /** At most so many characters, the last of them an ellipsis when something had to go. */
    public static String shorten(String text, int maxCharacters) {
        if (text.codePointCount(0, text.length()) <= maxCharacters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, maxCharacters - 1)) + "…";
    }
}
