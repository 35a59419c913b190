package cn.zhibu.mapper.dues;

import java.time.LocalDate;

/** A branch's month in sum, in 分: nothing in it tells one person from another. */
public record MonthSum(LocalDate duesMonth, int people, int paidPeople, long chargedFen, long paidFen) {}
