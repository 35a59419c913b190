package cn.zhibu.bot.backfill;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.domain.backfill.CorrectOutcome;
import cn.zhibu.domain.backfill.CorrectRoll;
import cn.zhibu.domain.backfill.Correction;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.SignedMeetings;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code 补录 3 到 原因}, in words. */
@Component
final class SignedLine {

    private final SignedMeetings signed;
    private final MeetingChoice choice;
    private final CorrectRoll correct;
    private final Wording wording;

    SignedLine(SignedMeetings signed, MeetingChoice choice, CorrectRoll correct, Wording wording) {
        this.signed = signed;
        this.choice = choice;
        this.correct = correct;
        this.wording = wording;
    }

    Answer correct(Caller caller, Correction correction, String said) {
        List<Meeting> meetings = signed.last(caller.orgId());
        if (meetings.isEmpty()) {
            return Answer.say(wording.say("backfill.not-signed"));
        }
        return choice.with(
                caller,
                meetings,
                said,
                meeting -> Answer.say(words(correct.correct(meeting.id(), correction, caller.act()), correction)));
    }

    private String words(CorrectOutcome outcome, Correction correction) {
        if (outcome instanceof CorrectOutcome.Corrected corrected) {
            return corrected(corrected, correction);
        } else if (outcome instanceof CorrectOutcome.NoReason) {
            return wording.say("backfill.no-reason");
        } else if (outcome instanceof CorrectOutcome.NoSuchNumber) {
            return wording.say("backfill.no-number", "number", correction.number());
        } else if (outcome instanceof CorrectOutcome.TooLate late) {
            return wording.say("backfill.too-old", "days", late.days());
        } else if (outcome instanceof CorrectOutcome.NotYours) {
            return wording.say("backfill.not-yours");
        }
        return wording.say("backfill.not-signed");
    }

    private String corrected(CorrectOutcome.Corrected corrected, Correction correction) {
        String what = correction.kind().caption();
        String person = corrected.row().name();
        return corrected.changed()
                ? wording.say(
                        "backfill.corrected",
                        "person",
                        person,
                        "title",
                        MeetingWords.title(corrected.meeting()),
                        "what",
                        what,
                        "reason",
                        correction.reason())
                : wording.say("backfill.same", "person", person, "what", what);
    }
}
