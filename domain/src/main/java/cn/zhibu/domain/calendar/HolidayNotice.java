package cn.zhibu.domain.calendar;

import java.time.LocalDate;

/** The notice of the State Council's General Office (国务院办公厅) that a calendar year is taken from. */
public record HolidayNotice(String title, String number, LocalDate published, String url) {}
