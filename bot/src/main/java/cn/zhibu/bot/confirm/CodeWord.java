package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.domain.checkin.CheckInRules;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.UnconfirmedMeetings;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** 签到码: the code to say in the room, and until when. */
@Component
final class CodeWord implements Command {

    private final UnconfirmedMeetings unconfirmed;
    private final MeetingChoice choice;
    private final CodeAnswer answer;

    CodeWord(UnconfirmedMeetings unconfirmed, MeetingChoice choice, CodeAnswer answer) {
        this.unconfirmed = unconfirmed;
        this.choice = choice;
        this.answer = answer;
    }

    @Override
    public String word() {
        return "签到码";
    }

    @Override
    public List<String> aliases() {
        return List.of("口令");
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Meeting> open =
                unconfirmed.of(caller.orgId(), caller.at(), meeting -> CheckInRules.open(meeting, caller.at()));
        List<Meeting> meant = open.isEmpty() ? unconfirmed.of(caller.orgId(), caller.at()) : open;
        return choice.with(caller, meant, word(), meeting -> answer.of(meeting, caller.at()));
    }
}
