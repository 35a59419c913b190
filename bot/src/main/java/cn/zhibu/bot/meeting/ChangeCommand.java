package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 改期 12月2日 15:00, also with a new place or topic. */
@Component
final class ChangeCommand implements Command {

    private final ReadNotice reader;
    private final CorrectionDesk desk;
    private final Wording wording;

    ChangeCommand(ReadNotice reader, CorrectionDesk desk, Wording wording) {
        this.reader = reader;
        this.desk = desk;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "改期";
    }

    @Override
    public List<String> aliases() {
        return List.of("改时间");
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
        return rest.isEmpty()
                ? desk.ask(caller, word(), "meeting.ask-change")
                : reader.read(caller, rest, said -> change(caller, rest, said));
    }

    private Answer change(Caller caller, String rest, Draft said) {
        return said.date() == null && said.start() == null
                ? Answer.say(wording.say("meeting.when-not-understood"))
                : desk.change(caller, word() + " " + rest, said);
    }
}
