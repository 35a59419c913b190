package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.domain.confirm.ReopenOutcome;
import cn.zhibu.domain.confirm.ReopenRoll;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.SignedMeetings;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code 撤销确认 原因}. */
@Component
final class ReopenWord implements Command {

    private static final int LONGEST = 200;

    private final SignedMeetings signed;
    private final MeetingChoice choice;
    private final ReopenRoll reopen;
    private final Wording wording;

    ReopenWord(SignedMeetings signed, MeetingChoice choice, ReopenRoll reopen, Wording wording) {
        this.signed = signed;
        this.choice = choice;
        this.reopen = reopen;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "撤销确认";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Meeting> meetings = signed.last(caller.orgId());
        if (meetings.isEmpty()) {
            return Answer.say(wording.say("confirm.reopen-none"));
        }
        String reason = rest.substring(0, Math.min(LONGEST, rest.length()));
        return choice.with(
                caller,
                meetings,
                word() + " " + rest,
                meeting -> answer(reopen.reopen(meeting.id(), reason, caller.act())));
    }

    private Answer answer(ReopenOutcome outcome) {
        if (outcome instanceof ReopenOutcome.Reopened reopened) {
            String title = MeetingWords.title(reopened.meeting());
            return Answer.say(wording.say("confirm.reopened", "title", title, "makeup", reopened.makeup()));
        } else if (outcome instanceof ReopenOutcome.NoReason) {
            return Answer.say(wording.say("confirm.reopen-no-reason"));
        } else if (outcome instanceof ReopenOutcome.NotYours) {
            return Answer.say(wording.say("confirm.not-yours"));
        }
        boolean archived = outcome instanceof ReopenOutcome.NotSigned not && not.archived();
        return Answer.say(wording.say(archived ? "confirm.reopen-archived" : "confirm.reopen-none"));
    }
}
