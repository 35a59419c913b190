package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** 提醒一次: reminds those who have not answered. */
@Component
final class RemindCommand implements Command {

    private final MeetingsMeant meant;
    private final MeetingChoice choice;
    private final RemindDesk desk;

    RemindCommand(MeetingsMeant meant, MeetingChoice choice, RemindDesk desk) {
        this.meant = meant;
        this.choice = choice;
        this.desk = desk;
    }

    @Override
    public String word() {
        return "提醒一次";
    }

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return choice.with(caller, meant.coming(caller), word(), meeting -> desk.remind(caller, meeting.id()));
    }
}
