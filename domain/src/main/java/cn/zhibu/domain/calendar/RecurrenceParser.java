package cn.zhibu.domain.calendar;

import cn.zhibu.domain.calendar.RecurringDay.DayOfMonth;
import cn.zhibu.domain.calendar.RecurringDay.NthWeekday;
import cn.zhibu.domain.calendar.RecurringDay.NthWorkday;
import cn.zhibu.domain.calendar.RecurringDay.WorkingFriday;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a recurrence as people say it. */
final class RecurrenceParser {
    private static final String NUMBER = "[0-9" + ChineseNumerals.CHARACTERS + "]{1,3}";
    private static final String NTH = "(?<%s>第?" + NUMBER + "个?|首个?|最后一?个?|末个?)";
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?<dues>党费日)?\\s*"
                    + "(?:每个?月份?|每个?季度?\\s*的?(?<month>第?" + NUMBER + "个?月|首月|末月|最后一个月)?)\\s*的?\\s*"
                    + "(?:(?<three>(?:第一个|首个)满三个工作日的?周五)"
                    + "|(?<of>(?:第一个|首个)工作日所在周的?周五)"
                    + "|(?<worked>(?:第一个|首个)工作周?的?周五)"
                    + "|" + NTH.formatted("workday") + "工作日"
                    + "|" + NTH.formatted("nth") + "(?:周|星期|礼拜)(?<weekday>[一二三四五六日天1-7])"
                    + "|(?<last>最后一天|末日|月底)"
                    + "|(?<day>" + NUMBER + ")[日号])"
                    + "(?:\\s*[,(]?\\s*遇(?:节假日|休息日|假日|放假)(?<roll>顺延|提前|当周调整|推迟一周|不调整)\\)?)?"
                    + "[\\s,]*(?<rest>.*)",
            Pattern.DOTALL);

    private RecurrenceParser() {}

    static Optional<Recurrence.Parsed> parse(String line) {
        Matcher m = LINE.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC));
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<RecurringDay> day = day(m);
        Optional<Months> months = months(m);
        if (day.isEmpty() || months.isEmpty()) {
            return Optional.empty();
        }
        Recurrence recurrence = new Recurrence(months.get(), day.get(), roll(m.group("roll")));
        String rest = m.group("rest");
        return Optional.of(new Recurrence.Parsed(recurrence, rest == null ? "" : rest.strip()));
    }

    private static Optional<RecurringDay> day(Matcher m) {
        String workday = m.group("workday");
        String nth = m.group("nth");
        String weekday = m.group("weekday");
        String date = m.group("day");
        if (workday != null) {
            return nth(workday).filter(n -> n <= 9).map(NthWorkday::new);
        }
        if (nth != null && weekday != null) {
            return nth(nth).filter(n -> n <= 5).map(n -> new NthWeekday(n, weekday(weekday)));
        }
        if (date != null) {
            return number(date).filter(n -> n >= 1 && n <= 31).map(DayOfMonth::new);
        }
        return Optional.of(m.group("last") != null ? new DayOfMonth(31) : new WorkingFriday(reading(m)));
    }

    private static WorkingFriday.Reading reading(Matcher m) {
        if (m.group("of") != null) {
            return WorkingFriday.Reading.OF_THE_FIRST_WORKDAY;
        }
        return m.group("three") != null
                ? WorkingFriday.Reading.WITH_THREE_WORKDAYS
                : WorkingFriday.Reading.FIRST_WORKED;
    }

    private static Optional<Months> months(Matcher m) {
        String month = m.group("month");
        boolean quarterly = m.start("month") >= 0 || m.group().matches("(?s)\\s*(?:党费日)?\\s*每个?季.*");
        if (!quarterly) {
            return Optional.of(Months.EVERY);
        }
        if (month == null) {
            // the last Friday of a quarter is in its last month
            return Optional.of(isLast(m) ? Months.LAST_OF_QUARTER : Months.FIRST_OF_QUARTER);
        }
        return nth(month.replace("月", "")).filter(n -> n <= 3).map(Months::ofQuarter);
    }

    private static boolean isLast(Matcher m) {
        String nth = m.group("nth") == null ? m.group("workday") : m.group("nth");
        return m.group("last") != null || (nth != null && nth.matches("最后.*|末.*"));
    }

    private static Optional<Integer> nth(String text) {
        if (text.matches("最后.*|末.*")) {
            return Optional.of(RecurringDay.LAST);
        }
        if (text.startsWith("首")) {
            return Optional.of(1);
        }
        return number(text.replaceAll("[第个]", "")).filter(n -> n >= 1);
    }

    private static Optional<Integer> number(String text) {
        return ChineseNumerals.parse(text).stream().boxed().findFirst();
    }

    private static DayOfWeek weekday(String text) {
        int index = "一二三四五六日".indexOf(text.replace('天', '日'));
        return DayOfWeek.of(index >= 0 ? index + 1 : Integer.parseInt(text));
    }

    private static Roll roll(@Nullable String word) {
        return Arrays.stream(Roll.values())
                .filter(roll -> roll.word().equals(word))
                .findFirst()
                .orElse(Roll.NEXT_WORKDAY);
    }
}
