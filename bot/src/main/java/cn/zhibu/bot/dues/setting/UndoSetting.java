package cn.zhibu.bot.dues.setting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.UndoHandler;
import cn.zhibu.domain.dues.setting.ChangeDuesSetting;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** 回复 0 after setting something for the dues. */
@Component
final class UndoSetting implements UndoHandler {

    private final ChangeDuesSetting change;
    private final SettingAnswers answers;

    UndoSetting(ChangeDuesSetting change, SettingAnswers answers) {
        this.change = change;
        this.answers = answers;
    }

    @Override
    public String kind() {
        return SettingAnswers.UNDO;
    }

    @Override
    public Answer undo(Caller caller, long subject) {
        return answers.of(caller, change.takeBack(caller.act(), subject));
    }
}
