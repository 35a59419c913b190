package cn.zhibu.bot.rollcall;

import cn.zhibu.domain.language.Selection;
import cn.zhibu.domain.rollcall.RollCallOutcome;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** Why nothing was marked. */
@Component
final class RollRefusals {

    private final Wording wording;

    RollRefusals(Wording wording) {
        this.wording = wording;
    }

    String of(RollCallOutcome outcome) {
        if (outcome instanceof RollCallOutcome.Unreadable unreadable) {
            return bad(unreadable.bad());
        } else if (outcome instanceof RollCallOutcome.NotYourGroup other) {
            return wording.say("rollcall.not-your-group", "names", String.join("、", other.names()));
        } else if (outcome instanceof RollCallOutcome.OnlyPresent) {
            return wording.say("rollcall.only-present");
        } else if (outcome instanceof RollCallOutcome.TooEarly early) {
            return wording.say("rollcall.early", "time", Beijing.worded(early.opensAt()));
        } else if (outcome instanceof RollCallOutcome.Signed) {
            return wording.say("rollcall.signed");
        } else if (outcome instanceof RollCallOutcome.NotYours) {
            return wording.say("rollcall.not-yours");
        }
        return wording.say("rollcall.none");
    }

    private String bad(Selection.Bad bad) {
        return switch (bad.reason()) {
            case NO_SUCH_NUMBER -> wording.say("rollcall.no-number", "part", bad.part());
            case TWICE -> wording.say("rollcall.twice", "part", bad.part());
            case UNREADABLE -> wording.say("rollcall.unreadable", "part", bad.part());
        };
    }
}
