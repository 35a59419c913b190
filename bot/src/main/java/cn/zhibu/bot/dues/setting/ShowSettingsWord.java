package cn.zhibu.bot.dues.setting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import org.springframework.stereotype.Component;

/** 党费设置: what the branch has set for its dues, and how it is changed. */
@Component
final class ShowSettingsWord implements Command {

    private final SettingAnswers answers;

    ShowSettingsWord(SettingAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String word() {
        return "党费设置";
    }

    @Override
    public List<String> aliases() {
        return List.of("设置党费", "设置 党费");
    }

    @Override
    public Audience audience() {
        return Audience.COLLECTOR;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return answers.shown(caller);
    }
}
