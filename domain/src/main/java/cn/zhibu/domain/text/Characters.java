package cn.zhibu.domain.text;

import java.util.regex.Pattern;

/** Characters as keyboards and spreadsheets write them. */
public final class Characters {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\uFE0F]");

    private Characters() {}

    /** Stripped of blanks and of what cannot be seen. */
    public static String strip(String typed) {
        return INVISIBLE.matcher(typed).replaceAll("").strip();
    }

    /** Full width to half width, character by character: positions stay those of the text given. */
    public static String halfWidth(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(halfWidth(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char halfWidth(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u3000', '\u00A0' -> ' ';
            case '—', '–', '―', '−', '‐' -> '-';
            case '〜', '∼' -> '~';
            default -> c;
        };
    }
}
