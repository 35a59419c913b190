package cn.zhibu.domain.rules;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A stretch of the calendar in which something is held once. */
public enum Period {
    MONTH,
    QUARTER;

    /** The first day of the period of this day. */
    public LocalDate first(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return this == MONTH ? month : month.minusMonths((day.getMonthValue() - 1) % 3);
    }

    /** The first day of the next period. */
    public LocalDate next(LocalDate day) {
        return first(day).plusMonths(this == MONTH ? 1 : 3);
    }

    /** {@code 11月} or {@code 第4季度}. */
    public String worded(LocalDate day) {
        return this == MONTH ? day.getMonthValue() + "月" : "第" + day.get(IsoFields.QUARTER_OF_YEAR) + "季度";
    }
}
