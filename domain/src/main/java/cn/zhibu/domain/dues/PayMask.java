package cn.zhibu.domain.dues;

import java.util.regex.Pattern;

/** Takes figures out of words that may tell what somebody earns: dues themselves have at most four digits with their 分. */
public final class PayMask {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<!\\d)(?!(?:19|20)\\d\\d年)\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|(?<!\\d)(?!(?:19|20)\\d\\d年)\\d{4,}(?:\\.\\d+)?"
                    + "|\\d+(?:\\.\\d+)?\\s*[万千wWkK]\\d*|[一二两三四五六七八九十百零]+[万千][一二两三四五六七八九十百千零万]*");

    private PayMask() {}

    public static String of(String words) {
        return FIGURE.matcher(words).replaceAll("…");
    }
}
