package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** 发布: finds the draft that was kept. */
@Component
final class PublishCommand implements Command {

    private final MeetingsMeant meant;
    private final MeetingChoice choice;
    private final PublishDesk desk;
    private final Wording wording;

    PublishCommand(MeetingsMeant meant, MeetingChoice choice, PublishDesk desk, Wording wording) {
        this.meant = meant;
        this.choice = choice;
        this.desk = desk;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "发布";
    }

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Meeting> drafts = meant.drafts(caller);
        return drafts.isEmpty()
                ? Answer.say(wording.say("meeting.no-draft"))
                : choice.with(caller, drafts, word(), draft -> desk.publish(caller, draft.id()));
    }
}
