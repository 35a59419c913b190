package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.text.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 微课通过 3, 微课退回 3 原因. */
record ClipVerdictWord(String word, boolean approves, ReviewAnswers answers) implements Command {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})\\s*号?\\s*(.*)", Pattern.DOTALL);

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public boolean means(String said, String rest) {
        return number(rest).matches();
    }

    @Override
    public Audience audience() {
        return Audience.REVIEWER;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Matcher found = number(rest);
        if (!found.matches()) {
            throw new IllegalArgumentException("The word was not meant.");
        }
        long clip = Long.parseLong(found.group(1));
        return approves
                ? answers.approve(caller, clip)
                : answers.sendBack(caller, clip, found.group(2).strip());
    }

    private static Matcher number(String rest) {
        return NUMBER.matcher(Characters.halfWidth(Characters.strip(rest)));
    }

    /** Both. */
    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        Command approveClip(ReviewAnswers answers) {
            return new ClipVerdictWord("微课通过", true, answers);
        }

        @Bean
        Command returnClip(ReviewAnswers answers) {
            return new ClipVerdictWord("微课退回", false, answers);
        }
    }
}
