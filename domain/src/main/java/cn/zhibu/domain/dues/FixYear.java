package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.dues.engine.DuesTables;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesRounding;
import cn.zhibu.mapper.dues.DuesStandard;
import cn.zhibu.mapper.dues.DuesStandardMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fixes amounts, as a rule all of a branch in January: {@link #plan} shows the differences, {@link #apply} writes all lines or none. What is paid
 * stays as it is; what is not takes the new amount. Each member is told privately and may question it.
 */
@Component
public class FixYear {

    private final PlanYear planner;
    private final DuesStandardMapper standards;
    private final DuesChargeMapper charges;
    private final DuesTables tables;
    private final DuesSettings settings;
    private final FixingTrace trace;

    FixYear(
            PlanYear planner,
            DuesStandardMapper standards,
            DuesChargeMapper charges,
            DuesTables tables,
            DuesSettings settings,
            FixingTrace trace) {
        this.planner = planner;
        this.standards = standards;
        this.charges = charges;
        this.tables = tables;
        this.settings = settings;
        this.trace = trace;
    }

    /** Writes nothing. */
    public YearPlan plan(long orgId, int year, List<YearLine> lines) {
        return planner.plan(orgId, year, lines);
    }

    /** By who keeps the dues of the branch. */
    @Transactional
    public FixOutcome apply(Act act, long orgId, int year, List<YearLine> lines) {
        if (!trace.mayFix(act, orgId)) {
            return new FixOutcome.NotYours();
        }
        YearPlan plan = planner.plan(orgId, year, lines);
        if (!plan.possible()) {
            return new FixOutcome.Impossible(plan);
        }
        charges.lockUnpaid(plan.changes().stream()
                .map(change -> change.line().memberId())
                .distinct()
                .toList());
        DuesRounding rounding = settings.rounding(orgId);
        plan.changes().forEach(change -> write(act, orgId, change, rounding));
        trace.fixed(act, orgId, year, plan.changes().size());
        return new FixOutcome.Fixed(plan, plan.changes().size());
    }

    private void write(Act act, long orgId, YearPlan.Difference change, DuesRounding rounding) {
        YearLine line = change.line();
        DuesStandard before = standards.inForce(line.memberId(), line.fromMonth());
        long id = standards.insert(row(act, orgId, line, rounding));
        DuesStandard fixed = Objects.requireNonNull(standards.find(id));
        retarget(fixed);
        charges.make(line.memberId(), DuesMonths.of(Beijing.date(act.at())), act.at());
        trace.fixed(act, fixed, before == null ? null : before.amountFen());
    }

    private void retarget(DuesStandard fixed) {
        LocalDate until = standards.nextFrom(fixed.memberId(), fixed.fromMonth());
        LocalDate end = until == null ? LocalDate.of(9999, 1, 1) : until;
        if (fixed.amountFen() == 0) {
            String why = fixed.decision() == null ? fixed.reason() : fixed.decision();
            charges.waiveFrom(fixed.memberId(), fixed.orgId(), fixed.fromMonth(), end, why == null ? "" : why);
        } else {
            charges.retarget(fixed.memberId(), fixed.orgId(), fixed.fromMonth(), end, fixed.id(), fixed.amountFen());
        }
    }

    private DuesStandard row(Act act, long orgId, YearLine line, DuesRounding rounding) {
        return new DuesStandard(
                0,
                line.memberId(),
                orgId,
                line.fromMonth().getYear(),
                line.fromMonth(),
                0,
                line.category(),
                line.rateBp(),
                line.ruleFen(),
                line.amountFen(),
                line.deviation(),
                line.decision(),
                line.reason(),
                tables.at(line.fromMonth()).version(),
                rounding,
                act.actor(),
                act.channel(),
                act.at());
    }
}
