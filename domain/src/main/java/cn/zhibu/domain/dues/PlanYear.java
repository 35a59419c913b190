package cn.zhibu.domain.dues;

import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.dues.engine.DuesTables;
import cn.zhibu.mapper.dues.DuesDeviation;
import cn.zhibu.mapper.dues.DuesStandard;
import cn.zhibu.mapper.dues.DuesStandardMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dry run of fixing: compares with what is in force, finds what stands in the way, writes nothing. */
@Component
public final class PlanYear {

    private static final int LONGEST_REASON = 256;

    private final MemberMapper members;
    private final DuesStandardMapper standards;
    private final DuesTables tables;

    PlanYear(MemberMapper members, DuesStandardMapper standards, DuesTables tables) {
        this.members = members;
        this.standards = standards;
        this.tables = tables;
    }

    public YearPlan plan(long orgId, int year, List<YearLine> lines) {
        Map<Long, Member> people =
                members.partyMembers(orgId).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        List<YearPlan.Difference> differences = new ArrayList<>();
        List<YearPlan.Problem> problems = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            YearLine line = lines.get(i);
            boolean twice = !seen.add(List.of(line.memberId(), line.fromMonth()));
            Member member = people.get(line.memberId());
            Optional<YearFault> fault = member == null
                    ? Optional.of(YearFault.NOT_IN_BRANCH)
                    : twice ? Optional.of(YearFault.TWICE) : fault(line, year);
            if (fault.isPresent()) {
                problems.add(new YearPlan.Problem(i + 1, line.memberId(), fault.get()));
            } else {
                differences.add(difference(line, Objects.requireNonNull(member)));
            }
        }
        return new YearPlan(orgId, year, differences, problems, missing(people, lines));
    }

    private Optional<YearFault> fault(YearLine line, int year) {
        boolean first = DuesMonths.of(line.fromMonth()).equals(line.fromMonth());
        if (!first || line.fromMonth().getYear() != year || !tables.reach(line.fromMonth())) {
            return Optional.of(YearFault.OTHER_YEAR);
        } else if (line.amountFen() < 0) {
            return Optional.of(YearFault.NEGATIVE);
        }
        Long cap = tables.at(line.fromMonth()).capFen();
        if (cap != null && line.amountFen() > cap && line.deviation() != DuesDeviation.MORE) {
            return Optional.of(YearFault.ABOVE_THE_LINE);
        }
        if (tooLong(line.decision()) || tooLong(line.reason())) {
            return Optional.of(YearFault.TOO_LONG);
        }
        if (reduced(line) && blank(line.decision())) {
            return Optional.of(YearFault.NO_DECISION);
        }
        boolean reasonNeeded = line.deviation() == DuesDeviation.MORE || withinTheYear(line);
        return reasonNeeded && blank(line.reason()) ? Optional.of(YearFault.NO_REASON) : Optional.empty();
    }

    private static boolean reduced(YearLine line) {
        return line.deviation() == DuesDeviation.REDUCED;
    }

    /** Amounts are fixed once a year: whoever has one of this year and gets another needs a reason (组电明字〔2017〕5号). */
    private boolean withinTheYear(YearLine line) {
        DuesStandard now = standards.inForce(line.memberId(), line.fromMonth());
        return now != null && now.duesYear() == line.fromMonth().getYear() && !same(now, line);
    }

    private YearPlan.Difference difference(YearLine line, Member member) {
        DuesStandard now = standards.inForce(member.id(), line.fromMonth());
        DuesStandard before = standards.inForce(member.id(), line.fromMonth().minusMonths(1));
        boolean same = now != null && now.duesYear() == line.fromMonth().getYear() && same(now, line);
        return new YearPlan.Difference(line, member.name(), before == null ? null : before.amountFen(), same);
    }

    private static boolean same(DuesStandard standard, YearLine line) {
        return standard.amountFen() == line.amountFen()
                && standard.category() == line.category()
                && standard.deviation() == line.deviation()
                && Objects.equals(standard.decision(), line.decision());
    }

    private static List<String> missing(Map<Long, Member> people, List<YearLine> lines) {
        Set<Long> there = lines.stream().map(YearLine::memberId).collect(Collectors.toSet());
        return people.values().stream()
                .filter(member -> !there.contains(member.id()))
                .map(Member::name)
                .sorted()
                .toList();
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST_REASON;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
