package cn.zhibu.domain.language;

import cn.zhibu.domain.text.Characters;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as people type them: {@code 12月1日 15:00}, {@code 下周二下午3点到5点}. */
public final class Dates {
    /** What was read, and the places it was read from. */
    record Scan(When when, List<Span> spans) {}

    private Dates() {}

    /** Reads the one date and time of a message; {@code now} is Beijing time. */
    public static When read(String typed, LocalDateTime now) {
        return scan(Characters.halfWidth(Characters.strip(typed)), now).when();
    }

    static Scan scan(String text, LocalDateTime now) {
        Optional<FoundDate> date = new DateFinder(now.toLocalDate()).find(text);
        String without = date.map(found -> found.span().takenFrom(text)).orElse(text);
        Optional<FoundTime> time = TimeFinder.find(without);
        List<Span> spans = new ArrayList<>();
        date.map(FoundDate::span).ifPresent(spans::add);
        time.map(FoundTime::span).ifPresent(spans::add);
        String read = spans.stream().map(span -> span.in(text).strip()).collect(Collectors.joining(" "));
        return new Scan(when(date.orElse(null), time.orElse(null), read, now), spans);
    }

    private static When when(@Nullable FoundDate date, @Nullable FoundTime time, String read, LocalDateTime now) {
        When.Problem problem =
                date != null && date.problem() != null ? date.problem() : time == null ? null : time.problem();
        if (problem != null) {
            return new When.Impossible(read, problem);
        }
        var day = date == null ? null : date.date();
        var start = time == null ? null : time.start();
        var end = time == null ? null : time.end();
        if (day != null
                && (day.isBefore(now.toLocalDate())
                        || (start != null && !day.atTime(start).isAfter(now)))) {
            return new When.Past(day, start, end, read);
        }
        return day == null || start == null
                ? new When.Partial(day, start, end, read)
                : new When.Understood(day, start, end);
    }
}
