package cn.zhibu.app.month;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The rule on when a message may leave, in the test's own words and with the test's own calendar. */
final class QuietHours {

    private static final Set<String> WORKING_WEEKEND = Set.of("2026-09-20", "2026-10-10");
    private static final LocalDate MID_AUTUMN = LocalDate.parse("2026-09-25");
    private static final LocalDate NATIONAL_DAY = LocalDate.parse("2026-10-01");
    private static final LocalDate HOLIDAY_ENDS = LocalDate.parse("2026-10-07");

    private static final List<Meeting> MEETINGS = List.of(
            new Meeting("branch2", "2026-09-21T15:00"),
            new Meeting("branch3", "2026-09-23T08:00"),
            new Meeting("branch1", "2026-09-26T09:30"),
            new Meeting("branch3", "2026-09-29T19:00"),
            new Meeting("branch1", "2026-09-30T16:40"),
            new Meeting("branch1", "2026-10-08T15:00"),
            new Meeting("branch1", "2026-10-10T10:00"),
            new Meeting("branch2", "2026-10-19T15:00"));

    private QuietHours() {}

    /** Ninety minutes each. */
    private record Meeting(String branch, String start) {

        /** From 15 minutes before to 10 after, to the people of that very meeting. */
        boolean covers(Person person, LocalDateTime time) {
            LocalDateTime begins = LocalDateTime.parse(start);
            return person.folderName().equals(branch)
                    && !time.isBefore(begins.minusMinutes(15))
                    && !time.isAfter(begins.plusMinutes(90 + 10));
        }
    }

    static boolean allow(Instant moment, Person person) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneId.of("Asia/Shanghai"));
        return window(time) || MEETINGS.stream().anyMatch(meeting -> meeting.covers(person, time));
    }

    private static boolean window(LocalDateTime time) {
        return workday(time.toLocalDate())
                && (between(time.toLocalTime(), "08:00", "12:00") || between(time.toLocalTime(), "14:00", "20:30"))
                && time.getMinute() != 0
                && time.getMinute() != 30;
    }

    private static boolean between(LocalTime time, String from, String to) {
        return !time.isBefore(LocalTime.parse(from)) && time.isBefore(LocalTime.parse(to));
    }

    private static boolean workday(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday = date.equals(MID_AUTUMN) || !date.isBefore(NATIONAL_DAY) && !date.isAfter(HOLIDAY_ENDS);
        return WORKING_WEEKEND.contains(date.toString()) || !weekend && !holiday;
    }
}
