package cn.zhibu.bot.dues;

import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.dues.FixOutcome;
import cn.zhibu.domain.dues.YearFault;
import cn.zhibu.domain.dues.YearPlan;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** Words what became of fixing amounts, and each fault of a line. */
@Component
public final class FixAnswers {

    private final Wording wording;

    FixAnswers(Wording wording) {
        this.wording = wording;
    }

    String of(FixOutcome outcome) {
        if (outcome instanceof FixOutcome.Fixed fixed) {
            YearPlan.Difference line = fixed.plan().lines().get(0);
            return fixed.fixed() == 0 ? wording.say("dues.fix-same", "name", line.name()) : done(line);
        } else if (outcome instanceof FixOutcome.Impossible impossible) {
            return of(impossible.plan().problems().get(0).fault());
        }
        return wording.say("dues.not-yours");
    }

    String how() {
        return wording.say("dues.fix-how");
    }

    String notOne(boolean nobody, String name) {
        return wording.say(nobody ? "dues.fix-nobody" : "dues.fix-several", "name", name);
    }

    /** Why a line cannot be fixed as it stands. */
    public String of(YearFault fault) {
        return wording.say(
                switch (fault) {
                    case NOT_IN_BRANCH -> "dues.fault-branch";
                    case TWICE -> "dues.fault-twice";
                    case OTHER_YEAR -> "dues.fault-year";
                    case NEGATIVE -> "dues.fault-negative";
                    case ABOVE_THE_LINE -> "dues.fault-above";
                    case NO_DECISION -> "dues.fault-decision";
                    case NO_REASON -> "dues.fault-reason";
                    case TOO_LONG -> "dues.fault-long";
                });
    }

    private String done(YearPlan.Difference line) {
        Long was = line.wasFen();
        return wording.say(
                "dues.fixed",
                "name",
                line.name(),
                "month",
                DuesOccasions.worded(line.line().fromMonth()),
                "amount",
                Yuan.of(line.line().amountFen()),
                "was",
                was == null ? "" : wording.say("dues.fix-was", "was", Yuan.of(was)));
    }
}
