package cn.zhibu.bot.own;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.settings.ChooseStyle;
import cn.zhibu.domain.settings.StyleOutcome;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.ReplyStyle;
import org.springframework.stereotype.Component;

/** Sets how questions reach the caller, or a person named by who runs the branch. */
@Component
final class Styles {

    private final ChooseStyle styles;
    private final Wording wording;

    Styles(ChooseStyle styles, Wording wording) {
        this.styles = styles;
        this.wording = wording;
    }

    Answer choose(Caller caller, String rest, ReplyStyle style) {
        boolean text = style == ReplyStyle.TEXT;
        String name = rest.replace("同志", "").strip();
        if (name.isEmpty()) {
            styles.own(caller.act(), caller.member(), style);
            return Answer.say(wording.say(text ? "own.style-text" : "own.style-card"));
        }
        return Answer.say(worded(styles.of(caller.act(), name, style), text));
    }

    private String worded(StyleOutcome outcome, boolean text) {
        if (outcome instanceof StyleOutcome.Set set) {
            return wording.say(
                    text ? "own.style-text-of" : "own.style-card-of",
                    "name",
                    set.member().name());
        } else if (outcome instanceof StyleOutcome.NoSuchPerson nobody) {
            return wording.say("own.style-nobody", "name", nobody.name());
        } else if (outcome instanceof StyleOutcome.SeveralPeople several) {
            return wording.say("own.style-several", "name", several.name());
        }
        return wording.say("own.style-not-yours");
    }
}
