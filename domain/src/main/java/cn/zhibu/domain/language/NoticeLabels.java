package cn.zhibu.domain.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labelled parts of a notice ({@code 地点：…}), found in a half-width text. */
final class NoticeLabels {
    enum Label {
        TIME,
        PLACE,
        TOPIC,
        TYPE,
        OTHER
    }

    /** @param whole the label with its value */
    record Labelled(Label label, Span whole, Span value) {}

    private static final Pattern LABEL = Pattern.compile("(?:(?:^|(?<=[\\s;。,]))[一二三四五六七八九\\d]{1,2}[、.]\\s*)?"
            + "(?:(?<time>(?:会议|活动|开会)?(?:时间|日期))"
            + "|(?<place>(?:会议|活动|集合)?(?:地点|地址))"
            + "|(?<topic>(?:会议|活动)?(?:主题|内容|议题|议程))"
            + "|(?<type>(?:会议|活动)?类型)"
            + "|(?<other>参加人员|参会人员|参加对象|主持人?|记录人?|联系人|联系电话|(?:有关|会议|活动|相关)?要求|形式|备注|注意事项|落款))"
            + "\\s*:\\s*");
    private static final Pattern END = Pattern.compile("[\\n\\r;。]|$");

    private final List<Labelled> parts = new ArrayList<>();

    NoticeLabels(String text) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            parts.add(part(label, text));
        }
    }

    List<Labelled> parts() {
        return parts;
    }

    Optional<Labelled> first(Label label) {
        return parts.stream().filter(part -> part.label() == label).findFirst();
    }

    private static Labelled part(Matcher label, String text) {
        int from = label.end();
        Matcher end = END.matcher(text);
        int to = end.find(from) ? end.start() : text.length();
        Matcher next = LABEL.matcher(text);
        if (next.find(from) && next.start() < to) {
            to = next.start();
        }
        Label kind = kind(label);
        boolean oneLine = text.indexOf('\n') < 0;
        int cut = (kind == Label.PLACE || kind == Label.TYPE) && oneLine ? firstWord(text, from, to) : to;
        return new Labelled(kind, new Span(label.start(), cut), new Span(from, cut));
    }

    /** In one line a place or a type is a word; what follows it is said of something else. */
    private static int firstWord(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',') {
                return at;
            }
        }
        return to;
    }

    private static Label kind(Matcher label) {
        if (label.group("time") != null) {
            return Label.TIME;
        }
        if (label.group("place") != null) {
            return Label.PLACE;
        }
        if (label.group("topic") != null) {
            return Label.TOPIC;
        }
        return label.group("type") != null ? Label.TYPE : Label.OTHER;
    }
}
