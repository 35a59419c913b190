package cn.zhibu.bot.checkin;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.domain.checkin.CheckInOutcome;
import cn.zhibu.domain.checkin.CheckInRules;
import cn.zhibu.domain.checkin.Prospect;
import cn.zhibu.domain.checkin.Prospects;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** 签到 without a code: asks for it, or takes the word where the meeting allows the button. */
@Component
final class BareCheckIn {

    private final Prospects prospects;
    private final Claiming claiming;
    private final MeetingChoice choice;
    private final Conversations conversations;
    private final CheckInWords words;
    private final Wording wording;

    BareCheckIn(
            Prospects prospects,
            Claiming claiming,
            MeetingChoice choice,
            Conversations conversations,
            CheckInWords words,
            Wording wording) {
        this.prospects = prospects;
        this.claiming = claiming;
        this.choice = choice;
        this.conversations = conversations;
        this.words = words;
        this.wording = wording;
    }

    Answer say(Caller caller, String said) {
        Prospect prospect = prospects.of(caller.id(), caller.at());
        if (prospect instanceof Prospect.Open open) {
            return open(caller, open.meetings(), said);
        }
        return words.of(caller.act(), outcome(prospect));
    }

    private Answer open(Caller caller, List<Meeting> meetings, String said) {
        if (meetings.stream().allMatch(Meeting::buttonCheckin)) {
            return choice.with(caller, meetings, said, meeting -> claiming.at(caller.act(), meeting.id()));
        }
        return prospects
                .claimed(caller.id(), meetings)
                .map(meeting -> claiming.at(caller.act(), meeting.id()))
                .orElseGet(() -> ask(caller));
    }

    private Answer ask(Caller caller) {
        conversations.run(caller.id(), Dialogue.at(CodeDialogue.NAME, "code"));
        return Answer.say(wording.say("checkin.code"));
    }

    private static CheckInOutcome outcome(Prospect prospect) {
        if (prospect instanceof Prospect.Early early) {
            return new CheckInOutcome.TooEarly(early.next(), CheckInRules.opensAt(early.next()));
        }
        return prospect instanceof Prospect.Over over
                ? new CheckInOutcome.Closed(over.last())
                : new CheckInOutcome.NoMeeting();
    }
}
