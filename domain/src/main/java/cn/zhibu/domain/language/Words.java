package cn.zhibu.domain.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Splits what was said into a command word and what follows it. */
public final class Words {

    private final List<String> longestFirst;

    public Words(List<String> words) {
        longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Empty when it begins with no command word. */
    public Optional<Split> split(String said) {
        String text = Fold.of(said).text();
        return longestFirst.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(word -> new Split(word, text.substring(word.length()).strip()));
    }

    public record Split(String word, String rest) {}
}
