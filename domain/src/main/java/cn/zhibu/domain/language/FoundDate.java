package cn.zhibu.domain.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date found in a text; without one, the problem says why. */
record FoundDate(Span span, @Nullable LocalDate date, When.@Nullable Problem problem) {}
