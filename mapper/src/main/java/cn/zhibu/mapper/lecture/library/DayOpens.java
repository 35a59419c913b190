package cn.zhibu.mapper.lecture.library;

import java.time.LocalDate;

/** Opens and completions of a day. */
public record DayOpens(LocalDate onDate, int opens, int completions) {}
