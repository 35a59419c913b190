package cn.zhibu.mapper.lecture.order;

import java.time.LocalDate;

/** A month of a lecturer's, by its first day: places that are held, and orders that wait for one. */
public record MonthTalks(LocalDate monthOn, int held, int waiting) {}
