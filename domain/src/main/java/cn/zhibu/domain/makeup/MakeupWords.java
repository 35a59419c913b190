package cn.zhibu.domain.makeup;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.makeup.MakeupTask;
import cn.zhibu.mapper.makeup.MakeupWay;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a make-up task is named in messages. */
@Component
public final class MakeupWords {

    private final Wording wording;

    MakeupWords(Wording wording) {
        this.wording = wording;
    }

    public String way(MakeupWay way) {
        return wording.say(
                switch (way) {
                    case NOTES -> "makeup.way-notes";
                    case CLIP -> "makeup.way-clip";
                    case ELSEWHERE -> "makeup.way-elsewhere";
                    case VISIT -> "makeup.way-visit";
                });
    }

    /** {@code 看微课：全会精神解读}. */
    public String claim(MakeupTask task) {
        String way = way(Objects.requireNonNull(task.way(), "a claim has a way"));
        return task.words() == null ? way : way + "：" + task.words();
    }

    /** What state an open task is in, for the person. */
    public String state(MakeupTask task) {
        return switch (task.status()) {
            case RETURNED ->
                wording.say("makeup.state-returned", "reason", Objects.requireNonNullElse(task.reason(), ""));
            case OVERDUE -> wording.say("makeup.state-overdue", "due", Beijing.day(task.dueOn()));
            case CLAIMED -> wording.say("makeup.state-claimed");
            case DONE -> wording.say("makeup.state-done");
            case CANCELLED -> wording.say("makeup.state-cancelled");
            case DUE -> wording.say("makeup.state-due", "due", Beijing.day(task.dueOn()));
        };
    }
}
