package cn.zhibu.bot.dues.setting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.setting.ChangeDuesSetting;
import cn.zhibu.domain.dues.setting.DuesSetting;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 设置 党费日 每月第一个工作周五, 设置 党费取整 见分进角, 设置 党费链接 https://…; without more it shows what is set. */
record SettingWord(DuesSetting setting, ChangeDuesSetting change, SettingAnswers answers) implements Command {

    @Override
    public String word() {
        return "设置" + setting.caption();
    }

    @Override
    public List<String> aliases() {
        return List.of("设置 " + setting.caption());
    }

    @Override
    public Audience audience() {
        return Audience.COLLECTOR;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return rest.isEmpty()
                ? answers.shown(caller)
                : answers.of(caller, change.set(caller.act(), caller.orgId(), setting, rest));
    }

    /** All of them. */
    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        Command duesDayWord(ChangeDuesSetting change, SettingAnswers answers) {
            return new SettingWord(DuesSetting.DAY, change, answers);
        }

        @Bean
        Command duesRoundingWord(ChangeDuesSetting change, SettingAnswers answers) {
            return new SettingWord(DuesSetting.ROUNDING, change, answers);
        }

        @Bean
        Command duesPayLinkWord(ChangeDuesSetting change, SettingAnswers answers) {
            return new SettingWord(DuesSetting.PAY_LINK, change, answers);
        }
    }
}
