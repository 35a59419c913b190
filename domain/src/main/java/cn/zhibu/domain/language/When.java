package cn.zhibu.domain.language;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A date and a time as read from a message, or what stood in the way; {@code read} echoes the words it came from. */
public sealed interface When {
    /** Both are there and lie ahead; without an end the caller's usual length counts. */
    record Understood(
            LocalDate date, LocalTime start, @Nullable LocalTime end) implements When {}

    /** One of the two, or both, were not found; {@code read} is empty when nothing was. */
    record Partial(
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String read) implements When {}

    /** The date, or today's time, is over. */
    record Past(
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String read) implements When {}

    /** What was written cannot be. */
    record Impossible(String read, Problem problem) implements When {}

    /** Why it cannot be. */
    enum Problem {
        /** 2月30日. */
        NO_SUCH_DATE,
        /** 25:00. */
        NO_SUCH_TIME,
        /** 12月1日（周三）, which is a Tuesday. */
        WRONG_WEEKDAY,
        /** 15:00-14:00. */
        END_BEFORE_START
    }
}
