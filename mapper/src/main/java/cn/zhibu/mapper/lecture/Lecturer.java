package cn.zhibu.mapper.lecture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lecturer; {@code capacity} is the number of talks a month. */
public record Lecturer(
        long id,
        long memberId,
        int capacity,
        @Nullable LocalDate appointedFrom,
        @Nullable LocalDate appointedUntil) {}
