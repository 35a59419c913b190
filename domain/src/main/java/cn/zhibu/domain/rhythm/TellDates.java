package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.rhythm.MemberDate;
import cn.zhibu.mapper.rhythm.RhythmMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Political birthdays and the end of probation of one branch's members: to a human, who decides what becomes of it (domain.md 9). */
@Component
class TellDates {

    private static final int LISTED = 12;

    private final RhythmMapper rhythm;
    private final DateWords words;
    private final TellDuty duty;
    private final Greet greet;
    private final Calendars calendars;

    TellDates(RhythmMapper rhythm, DateWords words, TellDuty duty, Greet greet, Calendars calendars) {
        this.rhythm = rhythm;
        this.words = words;
        this.duty = duty;
        this.greet = greet;
        this.calendars = calendars;
    }

    /** Branches of members with a known day. */
    List<Long> branches() {
        return rhythm.dates().stream().map(MemberDate::orgId).distinct().toList();
    }

    /** How many things were new. */
    @Transactional
    public int tell(long orgId, Instant now) {
        LocalDate today = Beijing.date(now);
        // the last working day before a weekend speaks for the weekend
        LocalDate before = calendars.current().nextWorkday(today);
        List<MemberDate> people =
                rhythm.dates().stream().filter(date -> date.orgId() == orgId).toList();
        List<MemberDate> birthdays = fresh(
                people,
                date -> MemberDates.birthdayNear(date, today, before)
                        && rhythm.told("BIRTHDAY", date.memberId(), MemberDates.birthday(date, today), now) == 1);
        List<MemberDate> probations = fresh(
                people,
                date -> MemberDates.probationNear(date, today)
                        && rhythm.told("PROBATION", date.memberId(), MemberDates.probationEnds(date), now) == 1);
        if (!birthdays.isEmpty()) {
            duty.tell(orgId, "birthday:" + orgId + ":" + today, lines(birthdays, "rhythm.birthday", today), now);
        }
        if (!probations.isEmpty()) {
            duty.tell(orgId, "probation:" + orgId + ":" + today, lines(probations, "rhythm.probation", today), now);
        }
        return birthdays.size() + probations.size() + greet.those(people, today, before, now);
    }

    private static List<MemberDate> fresh(List<MemberDate> people, Predicate<MemberDate> which) {
        return people.stream().filter(which).toList();
    }

    /** Many have joined on the same day, the first of July above all; a message has 2,048 bytes. */
    private String lines(List<MemberDate> people, String key, LocalDate today) {
        String lines = people.stream()
                .limit(LISTED)
                .map(date -> words.line(key, date, today))
                .collect(Collectors.joining("\n"));
        return words.head(key, lines, people.size() - LISTED);
    }
}
