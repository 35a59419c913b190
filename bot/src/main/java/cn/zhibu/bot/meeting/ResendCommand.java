package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingPlanMapper;
import org.springframework.stereotype.Component;

/** 重发: the notice that 未送达 speaks of, once more to whom it may not have reached. */
@Component
final class ResendCommand implements Command {

    private final MeetingPlanMapper plans;
    private final ResendDesk desk;
    private final Wording wording;

    ResendCommand(MeetingPlanMapper plans, ResendDesk desk, Wording wording) {
        this.plans = plans;
        this.desk = desk;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "重发";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Meeting meeting = plans.lastPublished(caller.orgId());
        return meeting == null ? Answer.say(wording.say("meeting.none")) : desk.resend(caller, meeting.id());
    }
}
