package cn.zhibu.domain.calendar;

import java.time.YearMonth;

/** The months in which something recurs. */
public enum Months {
    EVERY("每月", 0),
    FIRST_OF_QUARTER("每季度第一个月", 1),
    SECOND_OF_QUARTER("每季度第二个月", 2),
    LAST_OF_QUARTER("每季度第三个月", 3);

    private final String word;
    private final int inQuarter;

    Months(String word, int inQuarter) {
        this.word = word;
        this.inQuarter = inQuarter;
    }

    public String word() {
        return word;
    }

    boolean include(YearMonth month) {
        return this == EVERY || (month.getMonthValue() - 1) % 3 == inQuarter - 1;
    }

    /** The first, second or third month of each quarter. */
    static Months ofQuarter(int nth) {
        return switch (nth) {
            case 1 -> FIRST_OF_QUARTER;
            case 2 -> SECOND_OF_QUARTER;
            default -> LAST_OF_QUARTER;
        };
    }
}
