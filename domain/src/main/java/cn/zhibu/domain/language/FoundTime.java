package cn.zhibu.domain.language;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time or a span of time found in a text; without a start, the problem says why. */
record FoundTime(
        Span span, @Nullable LocalTime start, @Nullable LocalTime end, When.@Nullable Problem problem) {}
