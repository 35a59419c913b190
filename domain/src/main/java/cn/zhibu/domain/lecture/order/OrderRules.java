package cn.zhibu.domain.lecture.order;

import java.time.LocalDate;

/** Which days can be asked for. */
final class OrderRules {

    private static final int REASON_AT_MOST = 200;

    private OrderRules() {}

    static boolean bookable(LocalDate day, LocalDate today) {
        return day.isAfter(today) && !day.isAfter(today.plusYears(1));
    }

    static String reason(String words) {
        String stripped = words.strip();
        return stripped.length() <= REASON_AT_MOST ? stripped : stripped.substring(0, REASON_AT_MOST);
    }
}
