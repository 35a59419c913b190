package cn.zhibu.mapper.dues;

import java.time.LocalDate;

/** How many charges of a month had been paid in full by the end of a week, which begins on {@code monday}. */
public record WeekShare(LocalDate monday, int paid) {}
