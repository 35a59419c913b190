package cn.zhibu.domain.language;

import cn.zhibu.domain.meeting.MeetingType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A formal notice: {@code 定于…在三楼会议室召开支部党员大会，学习…，请准时参加}. */
final class FormalNotice {
    private static final String VERB = "(?:召开|举行|举办|组织开展|开展|组织|进行|集中学习)";
    private static final String NO_STOP = "[^,。;!\\n" + Span.TAKEN + "]";
    private static final Pattern FORMAL = Pattern.compile(
            "(?s).*(?:定于|拟于|请.{0,12}参加|准时|经.{0,12}研究|各位|全体).*" + VERB + ".*|.*(?:定于|拟于|在).*" + VERB + ".*");
    private static final Pattern PLACE =
            Pattern.compile("(?:在|到)\\s*(" + NO_STOP + "{2,40}?)\\s*(?:" + VERB + "|集合|集中|参加)");
    private static final Pattern PLACE_AFTER_TIME =
            Pattern.compile("(?:" + Span.TAKEN + "[)\\s,]*)(?:于)?(" + NO_STOP + "{2,30}?)\\s*" + VERB);
    private static final Pattern CLAUSE = Pattern.compile(VERB + "(?<clause>(?:(?!的通知)[^。\\n])*)");
    private static final Pattern NAMED_TOPIC = Pattern.compile(
            "主题(?:为|是)[:\\s]*[“\"《]?(?<a>[^”\"》,。;\\n]+)|以[“\"](?<b>[^”\"]+)[”\"]为(?:主题|题)|[“\"](?<c>[^”\"]+)[”\"](?:为主题|主题)");
    private static final Pattern COURTESY = Pattern.compile("[,;]?\\s*(?:请|望|希|敬请|特此)(?!示).*$");
    private static final Pattern ASIDE = Pattern.compile("[^,]*(?:主持|携带|签到|参加人员|列席)[^,]*");
    private static final Pattern TYPE_PREFIX = Pattern.compile("(?:本支部|党支部|支部|本月|\\d{1,2}月份?|第.季度|全体|年度)+\\s*$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,、;:!暨和及的]+|[\\s,、;:!暨和及的]+$");

    private FormalNotice() {}

    /** Empty when the text does not speak like a notice. */
    static Optional<NoticeParts> of(String rest, String original) {
        return FORMAL.matcher(rest).matches()
                ? Optional.of(new NoticeParts(types(rest), place(rest, original), topic(rest, original)))
                : Optional.empty();
    }

    static List<MeetingType> types(String rest) {
        Matcher clause = CLAUSE.matcher(rest);
        while (clause.find()) {
            List<MeetingType> types = MeetingTypes.in(clause.group("clause").split(",", 2)[0]);
            if (!types.isEmpty()) {
                return types;
            }
        }
        return MeetingTypes.in(rest.replaceAll("经[^,。\\n]*(?:研究|决定|同意)", ""));
    }

    private static @Nullable String place(String rest, String original) {
        for (Pattern form : List.of(PLACE, PLACE_AFTER_TIME)) {
            Matcher place = form.matcher(rest);
            if (place.find()) {
                return new Span(place.start(1), place.end(1)).in(original).strip();
            }
        }
        return null;
    }

    private static @Nullable String topic(String rest, String original) {
        Matcher named = NAMED_TOPIC.matcher(rest);
        if (named.find()) {
            for (String group : List.of("a", "b", "c")) {
                if (named.start(group) >= 0) {
                    return new Span(named.start(group), named.end(group))
                            .in(original)
                            .strip();
                }
            }
        }
        Matcher clause = CLAUSE.matcher(rest);
        while (clause.find()) {
            String topic = bare(clause.group("clause"));
            if (!topic.isEmpty() && !topic.startsWith("通知")) {
                int from = clause.start("clause") + clause.group("clause").indexOf(topic);
                boolean verbatim = clause.group("clause").contains(topic);
                return verbatim ? new Span(from, from + topic.length()).in(original) : topic;
            }
        }
        return null;
    }

    private static String bare(String clause) {
        String text = COURTESY.matcher(clause).replaceFirst("");
        text = ASIDE.matcher(text).replaceAll("");
        Matcher name = Pattern.compile("^(?<before>[^,]*?)\\s{1,4}(?<after>.*)$", Pattern.DOTALL)
                .matcher(MeetingTypes.without(text));
        if (name.matches()) {
            String before = TYPE_PREFIX.matcher(name.group("before")).replaceFirst("");
            text = before + " " + name.group("after").replaceFirst("^\\s*(?:活动|会议)", "");
        }
        return EDGES.matcher(text.replace(Span.TAKEN, ' ')).replaceAll("").strip();
    }
}
