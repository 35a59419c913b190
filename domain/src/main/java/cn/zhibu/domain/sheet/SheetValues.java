package cn.zhibu.domain.sheet;

import cn.zhibu.domain.text.Characters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Amounts, months and names as people and banks write them into cells. */
public final class SheetValues {

    private static final Pattern AMOUNT =
            Pattern.compile("[¥￥]?(?:RMB|CNY)?(-?\\d{1,12}(?:\\.\\d{1,8})?)(?:元|CNY|RMB)?");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("(20\\d\\d)(?:年|[-/.])(\\d{1,2})(?:月份?|[-/.]\\d{1,2}.*|月\\d{1,2}日?.*)?");
    private static final Pattern DIGITS = Pattern.compile("(20\\d\\d)(\\d\\d)(?:\\d\\d(?:\\d{6})?)?");
    private static final Pattern DAY =
            Pattern.compile("(20\\d\\d)[-/.年]?(\\d\\d|(?<=\\D)\\d(?=\\D))[-/.月]?(\\d\\d?)(?:日?[\\sT].*|日|\\d{6})?");
    private static final Pattern LONG_AGO =
            Pattern.compile("((?:19|20)\\d\\d)(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d\\d)(\\d\\d))(?:[\\sT].*)?");
    private static final Pattern LONG_AGO_NUMBER = Pattern.compile("([1-7]\\d{4})(?:\\.\\d+)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})(?:月份?)?");
    private static final Pattern DAY_NUMBER = Pattern.compile("([3-7]\\d{4})(?:\\.\\d+)?");

    private static final Pattern CLOCK = Pattern.compile(".*[\\s日T](?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::.*)?");
    private static final Pattern CLOCK_DIGITS = Pattern.compile("\\d{8}(?<hour>\\d\\d)(?<minute>\\d\\d)\\d\\d");
    private static final long DAY_SECONDS = 86_400;

    /** Day 1 of a spreadsheet is 1900-01-01, and it believes in 1900-02-29. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private SheetValues() {}

    /** In 分; empty when it is no amount or has fractions of 分. */
    public static OptionalLong fen(String cell) {
        String text = Characters.halfWidth(cell).replaceAll("[,\\s]", "").toUpperCase(Locale.ROOT);
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(
                    new BigDecimal(amount.group(1)).movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    /** A month, or the month of a date; one without a year is the last such month up to {@code latest}. */
    public static Optional<YearMonth> month(String cell, YearMonth latest) {
        String text = Characters.halfWidth(cell).replaceAll("\\s+", " ").strip();
        Matcher day = DAY_NUMBER.matcher(text);
        if (day.matches()) {
            return Optional.of(YearMonth.from(DAY_ZERO.plusDays(Long.parseLong(day.group(1)))));
        }
        for (Pattern pattern : new Pattern[] {YEAR_MONTH, DIGITS}) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return month(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            }
        }
        Matcher month = MONTH.matcher(text);
        return month.matches()
                ? month(latest.getYear(), Integer.parseInt(month.group(1)))
                        .map(found -> found.isAfter(latest) ? found.minusYears(1) : found)
                : Optional.empty();
    }

    /** The day of a date, with or without a time behind it. */
    public static Optional<LocalDate> day(String cell) {
        String text = Characters.halfWidth(cell).strip();
        Matcher number = DAY_NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(DAY_ZERO.plusDays(Long.parseLong(number.group(1))));
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As {@link #day}, in the last century as well. */
    public static Optional<LocalDate> longAgo(String cell) {
        String text = Characters.halfWidth(cell).strip();
        Matcher number = LONG_AGO_NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(DAY_ZERO.plusDays(Long.parseLong(number.group(1))));
        }
        Matcher day = LONG_AGO.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        boolean parted = day.group(2) != null;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(parted ? 2 : 4)),
                    Integer.parseInt(day.group(parted ? 3 : 5))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A day and its minute, where there is one, in one way for all ways of writing them: programs that save a table anew drop the seconds. What
     * is no day stays as it is.
     */
    public static String minute(String cell) {
        String text = Characters.halfWidth(cell).strip();
        Optional<LocalDate> day = day(text);
        if (day.isEmpty()) {
            return cell;
        }
        return Stream.of(DAY_NUMBER, CLOCK, CLOCK_DIGITS)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> day.get() + clock(found))
                .orElse(day.get().toString());
    }

    private static String clock(Matcher found) {
        if (found.pattern() != DAY_NUMBER) {
            return " " + String.format("%02d:%s", Integer.parseInt(found.group("hour")), found.group("minute"));
        }
        BigDecimal part = new BigDecimal(found.group()).remainder(BigDecimal.ONE);
        // a second is one of 86,400, and the fraction is cut off somewhere
        long seconds = part.multiply(BigDecimal.valueOf(DAY_SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return part.signum() == 0
                ? ""
                : " " + LocalTime.MIDNIGHT.plusSeconds(seconds).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The name without the blanks that make two characters as wide as three, and with one kind of middle dot. */
    public static String name(String cell) {
        return Characters.halfWidth(Characters.strip(cell))
                .replaceAll("\\s+", "")
                .replaceAll("[•・‧∙.]", "·");
    }

    private static Optional<YearMonth> month(int year, int month) {
        try {
            return Optional.of(YearMonth.of(year, month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
