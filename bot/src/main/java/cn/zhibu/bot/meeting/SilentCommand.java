package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import org.springframework.stereotype.Component;

/** 提醒未回复: who has not answered, and the offer to remind them. */
@Component
final class SilentCommand implements Command {

    private final MeetingsMeant meant;
    private final MeetingChoice choice;
    private final RemindDesk desk;

    SilentCommand(MeetingsMeant meant, MeetingChoice choice, RemindDesk desk) {
        this.meant = meant;
        this.choice = choice;
        this.desk = desk;
    }

    @Override
    public String word() {
        return "提醒未回复";
    }

    @Override
    public List<String> aliases() {
        return List.of("催办", "未回复");
    }

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return choice.with(caller, meant.coming(caller), word(), meeting -> desk.list(caller, meeting));
    }
}
