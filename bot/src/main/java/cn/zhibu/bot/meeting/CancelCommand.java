package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.CancelMeeting;
import cn.zhibu.domain.meeting.CancelOutcome;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** 取消会议, with a reason if there is one. */
@Component
final class CancelCommand implements Command {

    private static final int LONGEST_REASON = 100;

    private final CancelMeeting cancelling;
    private final MeetingsMeant meant;
    private final MeetingChoice choice;
    private final PublishDesk publishing;
    private final Conversations conversations;
    private final Wording wording;

    CancelCommand(
            CancelMeeting cancelling,
            MeetingsMeant meant,
            MeetingChoice choice,
            PublishDesk publishing,
            Conversations conversations,
            Wording wording) {
        this.cancelling = cancelling;
        this.meant = meant;
        this.choice = choice;
        this.publishing = publishing;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "取消会议";
    }

    @Override
    public List<String> aliases() {
        return List.of("取消活动", "会议取消");
    }

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        if (rest.length() > LONGEST_REASON) {
            return Answer.say(wording.say("meeting.reason-too-long", "most", LONGEST_REASON));
        }
        return choice.with(
                caller,
                meant.unsignedOrDrafts(caller),
                (word() + " " + rest).strip(),
                meeting -> cancel(caller, meeting, rest));
    }

    private Answer cancel(Caller caller, Meeting meeting, String reason) {
        CancelOutcome outcome = cancelling.cancel(caller.act(), meeting.id(), reason);
        String title = MeetingWords.title(meeting);
        conversations.leave(caller.id());
        if (outcome instanceof CancelOutcome.Cancelled cancelled) {
            return Answer.say(
                    cancelled.told() == 0
                            ? wording.say("meeting.cancelled-unsent", "title", title)
                            : wording.say(
                                    "meeting.cancelled",
                                    "title",
                                    title,
                                    "people",
                                    cancelled.told(),
                                    "leaves",
                                    publishing.leaves(cancelled.dispatch())));
        }
        return Answer.say(refused(outcome, title));
    }

    private String refused(CancelOutcome outcome, String title) {
        if (outcome instanceof CancelOutcome.DraftDropped) {
            return wording.say("meeting.draft-dropped", "title", title);
        } else if (outcome instanceof CancelOutcome.Already) {
            return wording.say("meeting.was-cancelled", "title", title);
        } else if (outcome instanceof CancelOutcome.TooLate) {
            return wording.say("meeting.signed", "title", title);
        } else if (outcome instanceof CancelOutcome.NotYours) {
            return wording.say("meeting.not-your-branch");
        }
        return wording.say("meeting.unknown");
    }
}
