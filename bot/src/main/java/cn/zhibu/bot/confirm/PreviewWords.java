package cn.zhibu.bot.confirm;

import cn.zhibu.domain.confirm.FigureWords;
import cn.zhibu.domain.confirm.PreviewOutcome;
import cn.zhibu.domain.confirm.RollFigures;
import cn.zhibu.domain.confirm.SigningRefusal;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** The preview in words, and why there is none. */
@Component
final class PreviewWords {

    private final FigureWords figures;
    private final Wording wording;

    PreviewWords(FigureWords figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    String preview(PreviewOutcome.Ready ready) {
        RollFigures roll = ready.figures();
        return wording.say(
                "confirm.preview",
                "title",
                MeetingWords.title(ready.meeting()),
                "counts",
                figures.counts(roll),
                "quorum",
                figures.quorum(roll),
                "undecided",
                named("confirm.preview-undecided", roll.undecided()),
                "absent",
                named("confirm.preview-absent", roll.absent()));
    }

    String named(String key, List<String> names) {
        return names.isEmpty() ? "" : wording.say(key, "names", figures.names(names));
    }

    String refusal(SigningRefusal refusal) {
        if (refusal instanceof SigningRefusal.TooEarly early) {
            return wording.say("confirm.early", "time", Beijing.worded(early.startsAt()));
        } else if (refusal instanceof SigningRefusal.Already already) {
            return wording.say("confirm.already", "time", Beijing.worded(already.at()), "name", already.by());
        } else if (refusal instanceof SigningRefusal.Cancelled) {
            return wording.say("confirm.cancelled");
        } else if (refusal instanceof SigningRefusal.NotYours) {
            return wording.say("confirm.not-yours");
        }
        return wording.say("confirm.none");
    }
}
