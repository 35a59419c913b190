package cn.zhibu.domain.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a roll call line: {@code 到 1-8 假 9 缺 11}, {@code 除3、7外全到}, {@code 其余缺}. */
public final class RollCall {
    /** Read whole, or not at all. */
    public sealed interface Reading {}

    /** In the order typed. */
    public record Marks(List<Mark> marks) implements Reading {}

    public record Refused(Selection.Bad bad) implements Reading {}

    public record Mark(Kind kind, Selection selection) {}

    /** What is recorded of a person. */
    public enum Kind {
        PRESENT("到"),
        LATE("迟"),
        LEAVE("假"),
        ABSENT("缺");

        private final String caption;

        Kind(String caption) {
            this.caption = caption;
        }

        public String caption() {
            return caption;
        }

        private static Kind of(String word) {
            if (word.startsWith("迟")) {
                return LATE;
            }
            if (word.contains("假")) {
                return LEAVE;
            }
            return word.startsWith("缺") || word.matches("[未没].*") ? ABSENT : PRESENT;
        }
    }

    private static final String KIND = "迟到|未到|没到|没来|请假|缺席|缺勤|到会|已到|实到|到了|出席|到|假|缺|迟";
    /** 到 is a range's dash only when nothing, or blanks on both sides, stand around it. */
    private static final String ITEM = "\\d+(?:(?:[到至]|\\s[到至]\\s|\\s*[~\\-]{1,2}\\s*)\\d+)?[号名位]?";

    private static final String LIST = ITEM + "(?:[\\s,、;和及]+" + ITEM + ")*";
    private static final String WHOLE =
            Numbers.EXCEPT + "[\\s,、]*(?:" + Numbers.REST + ")?|" + Numbers.REST + "|" + Numbers.ALL;
    private static final Pattern WHOLE_THEN_KIND =
            Pattern.compile("(?<who>" + WHOLE + ")(?:全部|全都|全|都|均)?(?<kind>" + KIND + ")");
    private static final Pattern KIND_THEN_WHO =
            Pattern.compile("(?<kind>" + KIND + ")[\\s:]*(?<who>" + LIST + "|" + WHOLE + ")");
    private static final Pattern LIST_THEN_KIND = Pattern.compile("(?<who>" + LIST + ")\\s*(?<kind>" + KIND + ")");
    private static final Pattern GAP = Pattern.compile("[\\s,、;。]*");
    private static final Pattern WORD = Pattern.compile("[^\\s,、;。]+");

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private int at;

    private RollCall(String text) {
        this.text = text;
    }

    public static Reading parse(String typed) {
        return new RollCall(Fold.of(typed).text()).read();
    }

    private Reading read() {
        skipGap();
        while (at < text.length()) {
            Matcher mark = mark();
            if (mark == null) {
                return new Refused(new Selection.Bad(badPart(), Selection.Reason.UNREADABLE));
            }
            Selection selection = Numbers.parse(mark.group("who"));
            if (selection instanceof Selection.Bad bad) {
                return new Refused(bad);
            }
            marks.add(new Mark(Kind.of(mark.group("kind")), selection));
            at = mark.end();
            skipGap();
        }
        return marks.isEmpty()
                ? new Refused(new Selection.Bad(text, Selection.Reason.UNREADABLE))
                : twice() == null ? new Marks(List.copyOf(marks)) : new Refused(twice());
    }

    private @Nullable Matcher mark() {
        for (Pattern form : List.of(WHOLE_THEN_KIND, KIND_THEN_WHO, LIST_THEN_KIND)) {
            Matcher matcher = form.matcher(text).region(at, text.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    private Selection.@Nullable Bad twice() {
        Set<Integer> seen = new TreeSet<>();
        for (Mark mark : marks) {
            if (mark.selection() instanceof Selection.Some some) {
                for (Integer number : some.numbers()) {
                    if (!seen.add(number)) {
                        return new Selection.Bad(number.toString(), Selection.Reason.TWICE);
                    }
                }
            }
        }
        return null;
    }

    private String badPart() {
        Matcher words = WORD.matcher(text);
        String part = text.substring(at);
        while (words.find()) {
            boolean kindBeforeUnreadable = words.group().matches(KIND) && words.end() < text.length();
            if (words.end() > at && !kindBeforeUnreadable) {
                return words.group();
            }
        }
        return part;
    }

    private void skipGap() {
        Matcher gap = GAP.matcher(text).region(at, text.length());
        at = gap.lookingAt() ? gap.end() : at;
    }
}
