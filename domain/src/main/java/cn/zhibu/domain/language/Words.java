package cn.zhibu.domain.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Splits a message into the command word it begins with and its argument. */
public final class Words {
    /** The argument is as typed, for names and topics, and empty when there is none. */
    public record Command(String word, String argument) {}

    /** Who is answered for, and with which word. */
    public record Behalf(List<String> names, String act) {}

    private static final Pattern GAP = Pattern.compile("^[\\s:,、。;!?~.\\-…]+");
    private static final Pattern NUMBERS = Pattern.compile("^(?:[\\d一二三四五六七八九十]|除|其余|其他|全部|全体|所有).*", Pattern.DOTALL);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s、,，和]+");

    private final List<CommandWord> longestFirst;

    public Words(Collection<CommandWord> words) {
        this.longestFirst = words.stream()
                .sorted(Comparator.comparingInt(
                                (CommandWord word) -> word.word().length())
                        .reversed())
                .toList();
    }

    /** Empty when the message begins with no word of the list. */
    public Optional<Command> split(String typed) {
        String original = Fold.strip(typed);
        String text = Fold.halfWidth(original);
        return longestFirst.stream()
                .filter(word -> begins(text, word))
                .findFirst()
                .map(word -> new Command(
                        word.word(), argument(original, text, word.word().length())));
    }

    /** Reads {@code 张三 参加} or {@code 张三、李四请假}; empty when it does not end with one of the acts. */
    public static Optional<Behalf> behalf(String argument, Collection<String> acts) {
        String text = Fold.of(argument).original().replaceAll("[。.!！\\s]+$", "");
        return acts.stream()
                .filter(act -> text.endsWith(act) && text.length() > act.length())
                .max(Comparator.comparingInt(String::length))
                .map(act -> new Behalf(names(text.substring(0, text.length() - act.length())), act))
                .filter(behalf -> !behalf.names().isEmpty());
    }

    private static List<String> names(String text) {
        return BETWEEN_NAMES
                .splitAsStream(text.replace("同志", " "))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static boolean begins(String text, CommandWord word) {
        int length = word.word().length();
        if (!text.regionMatches(true, 0, word.word(), 0, length)) {
            return false;
        }
        String rest = text.substring(length);
        return rest.isEmpty()
                || GAP.matcher(rest).find()
                || word.takes() == CommandWord.Takes.TEXT
                || (word.takes() == CommandWord.Takes.NUMBERS
                        && NUMBERS.matcher(rest).matches());
    }

    private static String argument(String original, String text, int from) {
        String rest = text.substring(from);
        int gap = rest.length() - GAP.matcher(rest).replaceFirst("").length();
        return original.substring(from + gap).strip();
    }
}
