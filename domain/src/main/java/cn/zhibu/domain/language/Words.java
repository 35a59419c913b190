package cn.zhibu.domain.language;

import cn.zhibu.domain.text.Characters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Splits a message into the command word it begins with and its argument. */
public final class Words {
    /** The argument is as typed, for names and topics, and empty when there is none. */
    public record Command(String word, String argument) {}

    private static final Pattern GAP = Pattern.compile("^[\\s:,、。;!?~.\\-…]+");
    private static final Pattern NUMBERS = Pattern.compile("^(?:[\\d一二三四五六七八九十]|除|其余|其他|全部|全体|所有).*", Pattern.DOTALL);

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
        String original = Characters.strip(typed);
        String text = Characters.halfWidth(original);
        return longestFirst.stream()
                .filter(word -> begins(text, word))
                .findFirst()
                .map(word -> new Command(
                        word.word(), argument(original, text, word.word().length())));
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
