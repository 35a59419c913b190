package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Draft;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * 改地点 and 改主题: one correction of one thing.
 *
 * @param question what to ask when nothing follows the word, a key of the wording
 * @param corrected what the words after it correct
 */
record CorrectionCommand(String word, String question, Function<String, Draft> corrected, CorrectionDesk desk)
        implements Command {

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return rest.isEmpty()
                ? desk.ask(caller, word, question)
                : desk.change(caller, word + " " + rest, corrected.apply(rest));
    }

    /** The two words. */
    @Configuration(proxyBeanMethods = false)
    static class Both {

        @Bean
        CorrectionCommand changePlaceCommand(CorrectionDesk desk) {
            return new CorrectionCommand(
                    "改地点", "meeting.ask-place", place -> new Draft(List.of(), null, null, null, place, null), desk);
        }

        @Bean
        CorrectionCommand changeTopicCommand(CorrectionDesk desk) {
            return new CorrectionCommand(
                    "改主题", "meeting.ask-topic", topic -> new Draft(List.of(), null, null, null, null, topic), desk);
        }
    }
}
