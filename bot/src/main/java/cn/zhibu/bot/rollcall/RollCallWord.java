package cn.zhibu.bot.rollcall;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.RollCall;
import cn.zhibu.domain.rollcall.CallRoll;
import cn.zhibu.domain.rollcall.ShowRoll;
import org.springframework.stereotype.Component;

/** 点名: alone it shows the roll, with marks ({@code 点名 到 1-8}) it records them. */
@Component
final class RollCallWord implements Command {

    static final String WORD = "点名";

    private final RollMeetings meetings;
    private final MeetingChoice choice;
    private final ShowRoll show;
    private final CallRoll call;
    private final RollAnswers answers;

    RollCallWord(RollMeetings meetings, MeetingChoice choice, ShowRoll show, CallRoll call, RollAnswers answers) {
        this.meetings = meetings;
        this.choice = choice;
        this.show = show;
        this.call = call;
        this.answers = answers;
    }

    @Override
    public String word() {
        return WORD;
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
        return choice.with(
                caller,
                meetings.meant(caller.orgId(), caller.at()),
                WORD + " " + rest,
                meeting -> rest.isBlank()
                        ? answers.of(caller, show.show(meeting.id(), caller.act()), false)
                        : answers.of(caller, call.call(meeting.id(), RollCall.parse(rest), caller.act()), true));
    }
}
