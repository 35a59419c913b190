package cn.zhibu.bot.dues.setting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Undo;
import cn.zhibu.domain.dues.setting.DuesSetting;
import cn.zhibu.domain.dues.setting.SettingOutcome;
import cn.zhibu.domain.dues.setting.ShownSettings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** What is set for the dues, and what became of setting it, in words. */
@Component
final class SettingAnswers {

    static final String UNDO = "dues-setting";

    private final ShownSettings shown;
    private final Conversations conversations;
    private final Wording wording;

    SettingAnswers(ShownSettings shown, Conversations conversations, Wording wording) {
        this.shown = shown;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer shown(Caller caller) {
        return Answer.say(wording.say(
                "books.settings",
                "day",
                shown.of(caller.orgId(), DuesSetting.DAY),
                "next",
                next(caller),
                "rounding",
                shown.of(caller.orgId(), DuesSetting.ROUNDING),
                "link",
                named(shown.of(caller.orgId(), DuesSetting.PAY_LINK))));
    }

    Answer of(Caller caller, SettingOutcome outcome) {
        if (outcome instanceof SettingOutcome.Set set) {
            conversations.undoable(caller.id(), new Undo(UNDO, set.change()));
            return Answer.say(about("books.setting-set", set.setting(), set.value())
                    + meaning(caller, set.setting())
                    + wording.say("books.setting-undo"));
        } else if (outcome instanceof SettingOutcome.Already already) {
            return Answer.say(about("books.setting-already", already.setting(), already.value()));
        } else if (outcome instanceof SettingOutcome.TakenBack back) {
            return Answer.say(about("books.setting-back", back.setting(), back.value()));
        } else if (outcome instanceof SettingOutcome.Unreadable bad) {
            return Answer.say(wording.say(
                    switch (bad.setting()) {
                        case DAY -> "books.setting-how-day";
                        case ROUNDING -> "books.setting-how-rounding";
                        case PAY_LINK -> "books.setting-how-link";
                    }));
        }
        return Answer.say(wording.say(
                outcome instanceof SettingOutcome.Overtaken ? "books.setting-overtaken" : "dues.not-yours"));
    }

    private String about(String key, DuesSetting setting, String value) {
        return wording.say(key, "setting", setting.caption(), "value", named(value));
    }

    private String meaning(Caller caller, DuesSetting setting) {
        return switch (setting) {
            case DAY -> wording.say("books.setting-next", "next", next(caller));
            case ROUNDING -> wording.say("books.setting-later");
            case PAY_LINK -> wording.say("books.setting-check");
        };
    }

    private String next(Caller caller) {
        return shown.nextDay(caller.orgId(), caller.at());
    }

    private String named(String value) {
        return value.isEmpty() ? wording.say("books.setting-none") : value;
    }
}
