package cn.zhibu.bot.page.dues;

import cn.zhibu.domain.dues.FixYear;
import cn.zhibu.domain.dues.YearFault;
import cn.zhibu.domain.dues.YearLine;
import cn.zhibu.domain.dues.YearPlan;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.dues.yearly.YearDraft;
import cn.zhibu.domain.dues.yearly.YearDrafts;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dry run of a year in words. */
@Component
final class YearViews {

    private static final int SHOWN_FAULTS = 100;

    private final FixYear fixing;
    private final Wording wording;

    YearViews(FixYear fixing, Wording wording) {
        this.fixing = fixing;
        this.wording = wording;
    }

    View of(long org, YearDrafts.Kept kept) {
        List<YearLine> lines = kept.rows().stream().map(YearDraft.Row::line).toList();
        YearPlan plan = fixing.plan(org, kept.year(), lines);
        return new View(
                kept.year(),
                plan.changes().stream().map(this::line).toList(),
                plan.lines().size() - plan.changes().size(),
                plan.problems().stream()
                        .map(problem -> wording.say(
                                "books.year-row",
                                "row",
                                kept.rows().get(problem.place() - 1).number(),
                                "problem",
                                problem(problem.fault())))
                        .toList(),
                String.join("、", plan.missing()),
                plan.possible() && !plan.changes().isEmpty());
    }

    List<String> faults(YearDraft draft) {
        return draft.faults().isEmpty()
                ? List.of(wording.say("books.year-empty"))
                : draft.faults().stream()
                        .limit(SHOWN_FAULTS)
                        .map(YearDraft.Fault::worded)
                        .toList();
    }

    private Line line(YearPlan.Difference difference) {
        Long was = difference.wasFen();
        YearLine line = difference.line();
        return new Line(
                difference.name(),
                line.category().caption(),
                was == null ? wording.say("books.year-new") : Yuan.of(was),
                Yuan.of(line.amountFen()),
                line.fromMonth().getMonthValue() == 1 ? "" : line.fromMonth().getMonthValue() + "月起");
    }

    private String problem(YearFault fault) {
        return wording.say(
                switch (fault) {
                    case NOT_IN_BRANCH -> "books.year-not-in-branch";
                    case TWICE -> "books.year-twice";
                    case OTHER_YEAR -> "books.year-other-year";
                    case NEGATIVE -> "books.year-negative";
                    case ABOVE_THE_LINE -> "books.year-above";
                    case NO_DECISION -> "books.year-no-decision";
                    case NO_REASON -> "books.year-no-reason";
                    case TOO_LONG -> "books.year-long";
                });
    }

    /** @param same lines that are fixed so already; {@code missing} people of the branch who stand in no line */
    record View(int year, List<Line> changes, int same, List<String> problems, String missing, boolean possible) {}

    record Line(String name, String category, String was, String now, String from) {}
}
