package cn.zhibu.domain.lecture.library;

import java.util.Arrays;
import java.util.List;

/** Keywords as patterns: each must stand somewhere in what a clip says of itself. */
final class SearchRules {

    private static final int WORDS_AT_MOST = 6;
    private static final int LENGTH_AT_MOST = 40;

    private SearchRules() {}

    static List<String> patterns(String said) {
        return Arrays.stream(said.strip().split("[\\s,，、;；。]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_AT_MOST)
                .map(word -> word.length() > LENGTH_AT_MOST ? word.substring(0, LENGTH_AT_MOST) : word)
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toList();
    }
}
