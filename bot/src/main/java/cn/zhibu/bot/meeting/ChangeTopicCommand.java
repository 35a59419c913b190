package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 改主题: another topic, one correction. */
@Component
final class ChangeTopicCommand implements Command {

    private final MeetingsMeant meant;
    private final MeetingChoice choice;
    private final ChangeDesk desk;
    private final Conversations conversations;
    private final Wording wording;

    ChangeTopicCommand(
            MeetingsMeant meant, MeetingChoice choice, ChangeDesk desk, Conversations conversations, Wording wording) {
        this.meant = meant;
        this.choice = choice;
        this.desk = desk;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "改主题";
    }

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
        if (rest.isEmpty()) {
            conversations.run(caller.id(), AskedWords.after(word()));
            return Answer.say(wording.say("meeting.ask-topic"));
        }
        Draft said = new Draft(List.of(), null, null, null, null, rest);
        return choice.with(
                caller,
                meant.comingOrDrafts(caller),
                word() + " " + rest,
                meeting -> desk.change(caller, meeting, said));
    }
}
