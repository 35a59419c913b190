package cn.zhibu.bot.behalf;

import cn.zhibu.domain.language.Fold;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows 代: a name, what to answer, and for leave the reason. {@code #12} names a member by number, after a choice. */
record BehalfSentence(String name, Kind kind, String rest) {

    private static final Pattern SENTENCE = Pattern.compile(
            "(?<name>#\\d+|\\D+?)(?:同志)?[\\s,:、]*(?<kind>准时参加|参加|能来|签到|打卡|报到|到了|请假|请个假|我?已?交纳|我?已交)(?<rest>.*)");

    static Optional<BehalfSentence> read(String words) {
        Matcher sentence = SENTENCE.matcher(Fold.of(words).text());
        if (!sentence.matches()) {
            return Optional.empty();
        }
        String name = sentence.group("name").strip();
        return Optional.of(new BehalfSentence(
                name, kind(sentence.group("kind")), sentence.group("rest").strip()));
    }

    /** 张三、李四: several people at once. */
    boolean several() {
        return name.matches(".*[\\s,、和].*");
    }

    /** The same for one member, to be said again. */
    String of(long memberId) {
        return ("代 #" + memberId + " " + kind.caption + " " + rest).strip();
    }

    private static Kind kind(String word) {
        if (word.contains("交")) {
            return Kind.PAID;
        } else if (word.contains("假")) {
            return Kind.LEAVE;
        }
        return word.contains("参加") || word.equals("能来") ? Kind.JOIN : Kind.CHECK_IN;
    }

    enum Kind {
        JOIN("参加"),
        LEAVE("请假"),
        CHECK_IN("签到"),
        PAID("我已交纳");

        private final String caption;

        Kind(String caption) {
            this.caption = caption;
        }
    }
}
