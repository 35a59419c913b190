package cn.zhibu.domain.language;

import cn.zhibu.domain.calendar.ChineseNumerals;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the date meant in a half-width text. */
final class DateFinder {
    private static final int MONTHS_REFUSED_AS_PAST = 6;
    private static final int YEARS_AHEAD = 4;

    private record Candidate(DateForm form, Matcher match) {}

    private final LocalDate today;

    DateFinder(LocalDate today) {
        this.today = today;
    }

    Optional<FoundDate> find(String text) {
        return Stream.of(DateForm.values())
                .map(form -> new Candidate(form, form.pattern.matcher(text)))
                .filter(candidate -> candidate.match().find())
                .min(Comparator.<Candidate>comparingInt(c -> c.form().tier)
                        .thenComparingInt(c -> c.match().start()))
                .map(this::read);
    }

    private FoundDate read(Candidate candidate) {
        Matcher match = candidate.match();
        Span span = new Span(match.start(), match.end());
        LocalDate date;
        try {
            date = date(candidate.form(), match);
        } catch (DateTimeException e) {
            return new FoundDate(span, null, When.Problem.NO_SUCH_DATE);
        }
        String check = group(match, "check");
        if (check != null && date.getDayOfWeek() != weekday(check)) {
            return new FoundDate(span, null, When.Problem.WRONG_WEEKDAY);
        }
        return new FoundDate(span, date, null);
    }

    private LocalDate date(DateForm form, Matcher match) {
        return switch (form) {
            case WITH_YEAR -> LocalDate.of(year(match), number(match, "m"), number(match, "d"));
            case MONTH_DAY, DOTTED ->
                yearless(number(match, "m"), number(match, group(match, "d") == null ? "d2" : "d"));
            case RELATIVE -> today.plusDays(days(match.group("word")));
            case WEEK_OFFSET -> weekOffset(match);
            case WEEKDAY -> today.with(TemporalAdjusters.nextOrSame(weekday(match.group("w"))));
            case MONTH_OFFSET -> monthOffset(match);
            case MONTH_END -> today.with(TemporalAdjusters.lastDayOfMonth());
            case DAY -> dayOnly(number(match, "d"));
        };
    }

    private int year(Matcher match) {
        String relative = group(match, "rel");
        if (relative != null) {
            return today.getYear() + ("明年".equals(relative) ? 1 : 0);
        }
        return number(match, "y");
    }

    /** The next such date; one that passed less than six months ago is taken for that, and is past. */
    private LocalDate yearless(int month, int day) {
        LocalDate next = first(ahead -> LocalDate.of(today.getYear() + ahead, month, day), YEARS_AHEAD);
        LocalDate last = today.minusMonths(MONTHS_REFUSED_AS_PAST);
        LocalDate earlier = next.minusYears(1);
        boolean sameDay = earlier.getDayOfMonth() == day;
        return sameDay && earlier.isBefore(today) && earlier.isAfter(last) ? earlier : next;
    }

    private LocalDate dayOnly(int day) {
        YearMonth month = YearMonth.from(today);
        return first(ahead -> month.plusMonths(ahead).atDay(day), 2);
    }

    /** The first of several dates that exists and is not over. */
    private LocalDate first(IntFunction<LocalDate> dates, int tries) {
        return IntStream.rangeClosed(0, tries)
                .mapToObj(ahead -> existing(dates, ahead))
                .flatMap(Optional::stream)
                .filter(date -> !date.isBefore(today))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("There is no such day."));
    }

    private static Optional<LocalDate> existing(IntFunction<LocalDate> dates, int ahead) {
        try {
            return Optional.of(dates.apply(ahead));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate weekOffset(Matcher match) {
        String prefix = match.group("p");
        long weeks = prefix.startsWith("上")
                ? -1
                : prefix.chars().filter(c -> c == '下').count();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday(match.group("w"))));
    }

    private LocalDate monthOffset(Matcher match) {
        YearMonth month = YearMonth.from(today).plusMonths(match.group("p").startsWith("下") ? 1 : 0);
        return group(match, "end") == null ? month.atDay(number(match, "d")) : month.atEndOfMonth();
    }

    private static int days(String word) {
        return switch (word) {
            case "大后天" -> 3;
            case "后天" -> 2;
            case "明天", "明日", "明" -> 1;
            default -> 0;
        };
    }

    private static DayOfWeek weekday(String text) {
        int index = "一二三四五六日".indexOf(text.replace('天', '日'));
        return DayOfWeek.of(index >= 0 ? index + 1 : Integer.parseInt(text));
    }

    private static int number(Matcher match, String group) {
        return ChineseNumerals.parse(match.group(group)).orElseThrow(() -> new DateTimeException("No such number."));
    }

    /** Null also where the form has no such group. */
    private static @Nullable String group(Matcher match, String name) {
        return match.pattern().pattern().contains("(?<" + name + ">") ? match.group(name) : null;
    }
}
