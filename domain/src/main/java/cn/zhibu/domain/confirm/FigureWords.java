package cn.zhibu.domain.confirm;

import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** A roll's figures in words. */
@Component
public final class FigureWords {

    private static final int NAMED = 40;

    private final Wording wording;

    FigureWords(Wording wording) {
        this.wording = wording;
    }

    /** 应到 / 实到 / 请假 / 缺席 and the rate, in one line. */
    public String counts(RollFigures figures) {
        return wording.say(
                "confirm.counts",
                "expected",
                figures.expected(),
                "present",
                figures.present(),
                "late",
                figures.late(),
                "leave",
                figures.leave(),
                "absent",
                figures.absent().size(),
                "rate",
                figures.rate());
    }

    public String quorum(RollFigures figures) {
        RollFigures.Quorum quorum = figures.quorum();
        String verdict = wording.say(quorum.reached() ? "confirm.reached" : "confirm.not-reached");
        String key = quorum.committee() ? "confirm.quorum-committee" : "confirm.quorum";
        String line = wording.say(key, "expected", quorum.expected(), "present", quorum.present(), "verdict", verdict);
        return figures.rosterMissing() ? line + wording.say("confirm.roster-missing") : line;
    }

    /** {@code 张三、李四}; a long list is cut and says so. */
    public String names(List<String> names) {
        String listed = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED
                ? wording.say("confirm.names-more", "names", listed, "count", names.size())
                : listed;
    }
}
