package cn.zhibu.domain.calendar;

import java.time.YearMonth;

/** The months in which something recurs. */
public enum Months {
    EVERY("每月"),
    FIRST_OF_QUARTER("每季度第一个月"),
    SECOND_OF_QUARTER("每季度第二个月"),
    LAST_OF_QUARTER("每季度第三个月");

    private final String word;

    Months(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    boolean include(YearMonth month) {
        return this == EVERY || (month.getMonthValue() - 1) % 3 == ordinal() - 1;
    }
}
