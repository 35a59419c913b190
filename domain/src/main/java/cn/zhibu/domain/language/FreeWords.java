package cn.zhibu.domain.language;

import cn.zhibu.domain.meeting.MeetingType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The short form: types by name, the first free word is the place, the rest the topic. */
final class FreeWords {
    private static final Pattern WORD = Pattern.compile("[^\\s,;。" + Span.TAKEN + "]+");
    private static final Pattern FILLER =
            Pattern.compile("兹?定?于|拟于|在|开会|召开|举行|星期.|周[一二三四五六日天]|上午|下午|晚上|请?.{0,6}(?:准时|按时).{0,4}");
    private static final Pattern LEADING = Pattern.compile("^(?:在|于|到)(?=..)");

    private final String original;
    private final boolean placeKnown;
    private final List<MeetingType> types = new ArrayList<>();
    private final StringBuilder topic = new StringBuilder();
    private @Nullable String place;
    private int topicEnd = -1;

    private FreeWords(String original, boolean placeKnown) {
        this.original = original;
        this.placeKnown = placeKnown;
    }

    /**
     * @param rest half width, with what was read taken out; positions are those of {@code original}
     * @param placeKnown from a label, so that every free word belongs to the topic
     */
    static NoticeParts of(String rest, String original, boolean placeKnown) {
        FreeWords words = new FreeWords(original, placeKnown);
        Matcher word = WORD.matcher(rest);
        while (word.find()) {
            words.take(word.group(), word.start(), word.end(), rest);
        }
        String topic = words.topic.toString();
        return new NoticeParts(words.types, words.place, topic.isEmpty() ? null : topic);
    }

    private void take(String word, int from, int to, String rest) {
        var named = MeetingTypes.only(word);
        if (named.isPresent()) {
            named.get().stream().filter(type -> !types.contains(type)).forEach(types::add);
        } else if (!FILLER.matcher(word).matches()) {
            if (place == null && !placeKnown) {
                place = LEADING.matcher(original.substring(from, to)).replaceFirst("");
            } else {
                extendTopic(from, to, rest);
            }
        }
    }

    private void extendTopic(int from, int to, String rest) {
        if (topicEnd >= 0) {
            String between = original.substring(topicEnd, from);
            boolean unbroken = between.length() == 1 && rest.charAt(topicEnd) != Span.TAKEN;
            topic.append(unbroken ? between : " ");
        }
        topic.append(original, from, to);
        topicEnd = to;
    }
}
