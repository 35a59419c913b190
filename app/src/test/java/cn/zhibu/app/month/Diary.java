package cn.zhibu.app.month;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that happened on all phones, in order. */
final class Diary {

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    List<Line> all() {
        return List.copyOf(lines);
    }

    List<Line> of(String userid) {
        return lines.stream().filter(line -> line.userid().equals(userid)).toList();
    }

    /** When pushed messages with all these words reached the person, as in {@code 9月20日(周日) 17:10}. */
    List<String> times(String userid, String... words) {
        return came(words)
                .filter(line -> line.userid().equals(userid))
                .map(Line::stamp)
                .toList();
    }

    /** Who got a pushed message with all these words, each once per message. */
    List<String> who(String... words) {
        return came(words).map(Line::userid).sorted().toList();
    }

    /** What the app answered at that moment. */
    List<String> answers(String userid, String stamp) {
        return where(
                        Line.Sort.ANSWERED,
                        line -> line.userid().equals(userid) && line.stamp().equals(stamp))
                .map(Line::text)
                .toList();
    }

    List<String> changes(String userid, String stamp) {
        return where(
                        Line.Sort.CHANGED,
                        line -> line.userid().equals(userid) && line.stamp().equals(stamp))
                .map(Line::text)
                .toList();
    }

    /** All that the app showed at that moment, in whatever way. */
    List<String> shown(String userid, String stamp) {
        return lines.stream()
                .filter(line -> line.sort() != Line.Sort.DID)
                .filter(line -> line.userid().equals(userid) && line.stamp().equals(stamp))
                .map(Line::text)
                .toList();
    }

    private Stream<Line> came(String... words) {
        return where(Line.Sort.CAME, line -> line.says(words));
    }

    private Stream<Line> where(Line.Sort sort, Predicate<Line> condition) {
        return lines.stream().filter(line -> line.sort() == sort).filter(condition);
    }
}
