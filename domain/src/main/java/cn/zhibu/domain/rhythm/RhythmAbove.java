package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.rules.Cadence;
import cn.zhibu.domain.rules.Period;
import cn.zhibu.domain.rules.RuleBook;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.rhythm.RhythmMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 三会一课 of the branches below, in numbers, of the last month and quarter that are over: what is missing is the secretary's to know first, and
 * counts here only when the secretary was told at least five days ago.
 */
@Component
public final class RhythmAbove {

    private static final Duration TO_ACT = Duration.ofDays(5);

    private final OrgMapper orgs;
    private final BranchRhythm rhythm;
    private final RhythmMapper told;
    private final RuleBook rules;

    RhythmAbove(OrgMapper orgs, BranchRhythm rhythm, RhythmMapper told, RuleBook rules) {
        this.orgs = orgs;
        this.rhythm = rhythm;
        this.told = told;
        this.rules = rules;
    }

    public View of(long orgId, Instant now) {
        Org upper = Objects.requireNonNull(orgs.find(orgId), "an organisation is never deleted");
        List<Org> branches = orgs.below(upper.path()).stream()
                .filter(org -> org.kind() == OrgKind.BRANCH)
                .toList();
        List<List<RhythmLine>> each =
                branches.stream().map(branch -> over(branch.id(), now)).toList();
        return new View(
                branches.size(),
                rules.cadences().stream()
                        .map(cadence -> sum(cadence, each, now))
                        .toList());
    }

    /** Of the last month and quarter that are over. */
    private List<RhythmLine> over(long branch, Instant now) {
        return Stream.of(Period.values())
                .flatMap(period -> rhythm.of(branch, last(period, now)).stream()
                        .filter(line -> line.cadence().every() == period))
                .toList();
    }

    private static LocalDate last(Period period, Instant now) {
        return period.first(Beijing.date(now)).minusDays(1);
    }

    private Sum sum(Cadence cadence, List<List<RhythmLine>> each, Instant now) {
        int held = 0;
        int missing = 0;
        for (List<RhythmLine> branch : each) {
            List<RhythmLine> lines = branch.stream()
                    .filter(line -> line.cadence().equals(cadence))
                    .toList();
            if (lines.stream().anyMatch(line -> line.missing() && known(line, now))) {
                missing++;
            } else if (!lines.isEmpty() && lines.stream().noneMatch(RhythmLine::missing)) {
                held++;
            }
        }
        return new Sum(cadence, last(cadence.every(), now), held, missing);
    }

    private boolean known(RhythmLine line, Instant now) {
        Instant at = told.toldAt(line.cadence().type(), line.subject().id(), line.first());
        return at != null && !at.plus(TO_ACT).isAfter(now);
    }

    public record View(int branches, List<Sum> sums) {
        public View {
            sums = List.copyOf(sums);
        }
    }

    /** @param day a day of the period */
    public record Sum(Cadence cadence, LocalDate day, int held, int missing) {}
}
