package cn.zhibu.domain.dues;

import java.time.LocalDate;
import java.util.List;

/** How the messages, buttons and questions of a month are called: the same for everybody, so that equal contents share calls. */
public final class DuesOccasions {

    private DuesOccasions() {}

    static String ask(LocalDate month) {
        return "dues:" + name(month) + ":ask";
    }

    static String again(LocalDate month) {
        return "dues:" + name(month) + ":again";
    }

    static String caution(LocalDate month, long orgId) {
        return "dues:caution:" + name(month) + ":" + orgId;
    }

    static List<String> all(LocalDate month) {
        return List.of(ask(month), again(month));
    }

    /** {@code 202611}: what a button or a digit is about. */
    public static long subject(LocalDate month) {
        return month.getYear() * 100L + month.getMonthValue();
    }

    /** The month of a subject; one that is none gives the first month there could be. */
    public static LocalDate month(long subject) {
        int month = (int) (subject % 100);
        boolean real = subject >= 192_107 && subject <= 999_912 && month >= 1 && month <= 12;
        return real ? LocalDate.of((int) (subject / 100), month, 1) : LocalDate.of(1921, 7, 1);
    }

    /** {@code 2026年11月}. */
    public static String worded(LocalDate month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static String name(LocalDate month) {
        return month.toString().substring(0, 7);
    }
}
