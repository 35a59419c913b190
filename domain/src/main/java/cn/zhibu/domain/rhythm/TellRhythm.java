package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.WorkingCalendar;
import cn.zhibu.domain.rules.OccasionRules;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.rhythm.RhythmMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the secretary of one branch what of 三会一课 is still missing, early enough to act, each thing once. What has been arranged since is
 * forgotten, so that it is told again when that meeting is cancelled or moved out of the period.
 */
@Component
class TellRhythm {

    private final BranchRhythm rhythm;
    private final RhythmMapper told;
    private final RhythmWords words;
    private final TellDuty duty;
    private final Calendars calendars;

    TellRhythm(BranchRhythm rhythm, RhythmMapper told, RhythmWords words, TellDuty duty, Calendars calendars) {
        this.rhythm = rhythm;
        this.told = told;
        this.words = words;
        this.duty = duty;
        this.calendars = calendars;
    }

    /** How many things were new to the secretary. */
    @Transactional
    public int tell(long orgId, Instant now) {
        LocalDate today = Beijing.date(now);
        List<RhythmLine> lines = rhythm.of(orgId, today);
        lines.stream()
                .filter(line -> !line.missing())
                .forEach(line ->
                        told.settled(line.cadence().type(), line.subject().id(), line.first()));
        WorkingCalendar calendar = calendars.current();
        List<RhythmLine> missing = lines.stream()
                .filter(RhythmLine::missing)
                .filter(line -> near(line, today, calendar))
                .filter(line -> told.told(line.cadence().type(), line.subject().id(), line.first(), now) == 1)
                .toList();
        if (!missing.isEmpty()) {
            String occasion = OccasionRules.cadence(
                    orgId,
                    today.toEpochDay(),
                    missing.stream().map(line -> line.cadence().type()));
            duty.tell(orgId, occasion, words.missing(missing), now);
        }
        return missing.size();
    }

    /** Whether no more working days are left, today's included, than the rule data gives. */
    private static boolean near(RhythmLine line, LocalDate today, WorkingCalendar calendar) {
        long left = today.datesUntil(line.last().plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        return left <= line.cadence().leadWorkdays();
    }
}
