package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Fold;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 同意 1 and 不同意 2: leave is granted or not. */
record VerdictWord(String word, List<String> aliases, boolean agree, Verdicts verdicts) implements Command {

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.isEmpty() || Fold.of(rest).text().matches("[\\d除其全所].*");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return verdicts.give(caller, rest, agree);
    }

    /** The two words. */
    @Configuration(proxyBeanMethods = false)
    static class Both {

        @Bean
        VerdictWord agreeWord(Verdicts verdicts) {
            return new VerdictWord("同意", List.of("准", "准假"), true, verdicts);
        }

        @Bean
        VerdictWord declineWord(Verdicts verdicts) {
            return new VerdictWord("不同意", List.of("不准", "不准假"), false, verdicts);
        }
    }
}
