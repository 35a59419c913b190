package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.rhythm.MemberDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How days of members are worded; years in the Party and 党龄 are told apart. */
@Component
final class DateWords {

    private final RhythmWords basis;
    private final Wording wording;

    DateWords(RhythmWords basis, Wording wording) {
        this.basis = basis;
        this.wording = wording;
    }

    /** @param more how many are not listed; none when not positive */
    String head(String key, String lines, int more) {
        boolean birthday = key.endsWith("birthday");
        return wording.say(
                key,
                "lines",
                more > 0 ? lines + wording.say("rhythm.more-people", "count", more) : lines,
                "basis",
                basis.basis(birthday ? "date.BIRTHDAY" : "date.PROBATION"));
    }

    String line(String key, MemberDate date, LocalDate today) {
        return key.endsWith("birthday") ? birthday(date, today) : probation(date);
    }

    String greeting(MemberDate date, LocalDate today) {
        LocalDate day = MemberDates.birthday(date, today);
        return wording.say(
                "rhythm.greeting",
                "name",
                date.name(),
                "day",
                Beijing.day(day),
                "years",
                MemberDates.years(joined(date), day));
    }

    private String birthday(MemberDate date, LocalDate today) {
        LocalDate day = MemberDates.birthday(date, today);
        LocalDate full = date.fullOn();
        return wording.say(
                "rhythm.birthday-line",
                "name",
                date.name(),
                "day",
                Beijing.day(day),
                "years",
                MemberDates.years(joined(date), day),
                "age",
                full == null || full.isAfter(day)
                        ? ""
                        : wording.say(
                                "rhythm.party-age",
                                "years",
                                Period.between(full, day).getYears()),
                "greeting",
                date.greeting() ? wording.say("rhythm.greeting-wanted") : "");
    }

    private String probation(MemberDate date) {
        return wording.say(
                "rhythm.probation-line",
                "name",
                date.name(),
                "joined",
                joined(date),
                "until",
                Beijing.day(MemberDates.probationEnds(date)));
    }

    private static LocalDate joined(MemberDate date) {
        return Objects.requireNonNull(date.joinedOn(), "the day is known");
    }
}
