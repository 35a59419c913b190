package cn.zhibu.bot.rhythm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day with its year, as people write it: {@code 2020-07-01}, {@code 2020年7月1日}, {@code 2020.7.1}; what stands before it is {@code name}. */
record PastDay(String name, LocalDate day) {

    private static final Pattern SHAPE = Pattern.compile("(.*?)[ 　]*(\\d{4})[-年./](\\d{1,2})[-月./](\\d{1,2})日?");

    /** Empty when no day with a year ends the words. */
    static Optional<PastDay> in(String words) {
        Matcher shape = SHAPE.matcher(words.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(shape.group(2)),
                    Integer.parseInt(shape.group(3)),
                    Integer.parseInt(shape.group(4)));
            return Optional.of(new PastDay(shape.group(1).replace("同志", "").strip(), day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
