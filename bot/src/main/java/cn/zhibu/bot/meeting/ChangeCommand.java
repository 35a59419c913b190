package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 改期 12月2日 15:00, also with a new place or topic. */
@Component
final class ChangeCommand implements Command {

    private final ReadNotice reader;
    private final MeetingsMeant meant;
    private final MeetingChoice choice;
    private final ChangeDesk desk;
    private final Conversations conversations;
    private final Wording wording;

    ChangeCommand(
            ReadNotice reader,
            MeetingsMeant meant,
            MeetingChoice choice,
            ChangeDesk desk,
            Conversations conversations,
            Wording wording) {
        this.reader = reader;
        this.meant = meant;
        this.choice = choice;
        this.desk = desk;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "改期";
    }

    @Override
    public java.util.List<String> aliases() {
        return java.util.List.of("改时间");
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
            return Answer.say(wording.say("meeting.ask-change"));
        }
        return reader.read(caller, rest, said -> change(caller, rest, said));
    }

    private Answer change(Caller caller, String rest, Draft said) {
        boolean dated = said.date() != null || said.start() != null;
        return dated
                ? choice.with(
                        caller,
                        meant.comingOrDrafts(caller),
                        word() + " " + rest,
                        meeting -> desk.change(caller, meeting, said))
                : Answer.say(wording.say("meeting.when-not-understood"));
    }
}
