package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.rules.RuleBook;
import cn.zhibu.domain.rules.StudyNorm;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.rhythm.StudyLine;
import cn.zhibu.mapper.rhythm.StudyMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** 学时: one for each hour of a signed meeting that counts, attended or made up, in the calendar year (domain.md 8). */
@Component
public final class StudyLedger {

    private static final int HOUR = 60;

    private final StudyMapper study;
    private final StudyNorm norm;

    StudyLedger(StudyMapper study, RuleBook rules) {
        this.study = study;
        this.norm = rules.study();
    }

    /** The year of {@code now}, the latest meeting first. */
    public Own of(long memberId, Instant now) {
        LocalDate year = Beijing.date(now).withDayOfYear(1);
        List<StudyLine> lines = study.ledger(memberId, start(year), start(year.plusYears(1)), types());
        return new Own(year.getYear(), norm, lines);
    }

    /** The year of {@code now}, without names. */
    public Branch ofBranch(long orgId, Instant now) {
        LocalDate year = Beijing.date(now).withDayOfYear(1);
        List<Integer> minutes = study.ofBranch(orgId, start(year), start(year.plusYears(1)), types());
        return new Branch(
                minutes.size(),
                minutes.stream().mapToInt(Integer::intValue).average().orElse(0) / HOUR,
                (int) minutes.stream().filter(sum -> sum >= norm.hours() * HOUR).count());
    }

    private String types() {
        return String.join(",", norm.types());
    }

    private static Instant start(LocalDate day) {
        return Beijing.at(day, LocalTime.MIDNIGHT);
    }

    /** A person's ledger. */
    public record Own(int year, StudyNorm norm, List<StudyLine> lines) {
        public Own {
            lines = List.copyOf(lines);
        }

        public double hours() {
            return lines.stream().mapToInt(StudyLine::minutes).sum() / (double) HOUR;
        }
    }

    /** @param reached how many have studied as much as the rule asks */
    public record Branch(int people, double average, int reached) {}
}
