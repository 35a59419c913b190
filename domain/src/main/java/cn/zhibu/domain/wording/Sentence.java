package cn.zhibu.domain.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for values, taken apart once: it is said far more often than it is read.
 *
 * @param pieces text and the name of a place in turn, beginning and ending with text
 */
record Sentence(String text, List<String> pieces) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    static Sentence of(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            pieces.add(text.substring(from, place.start()));
            pieces.add(place.group(1));
            from = place.end();
        }
        pieces.add(text.substring(from));
        return new Sentence(text, List.copyOf(pieces));
    }

    /** With what {@code values} says for each name. */
    String with(UnaryOperator<String> values) {
        StringBuilder said = new StringBuilder(text.length() + 32).append(pieces.get(0));
        for (int i = 1; i < pieces.size(); i += 2) {
            said.append(values.apply(pieces.get(i))).append(pieces.get(i + 1));
        }
        return said.toString();
    }
}
