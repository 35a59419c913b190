package cn.zhibu.bot.receipt;

import cn.zhibu.domain.attendance.Refusal;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import org.springframework.stereotype.Component;

/** Words why an answer was not taken; old cards hear them for ever. */
@Component
public final class RefusalWords {

    private final Wording wording;

    RefusalWords(Wording wording) {
        this.wording = wording;
    }

    public String of(Refusal refusal) {
        if (refusal instanceof Refusal.Cancelled cancelled) {
            return say("receipt.cancelled", cancelled.meeting());
        } else if (refusal instanceof Refusal.Signed signed) {
            return say("receipt.signed", signed.meeting());
        } else if (refusal instanceof Refusal.NotInvited notInvited) {
            return say("receipt.not-invited", notInvited.meeting());
        } else if (refusal instanceof Refusal.NotYours notYours) {
            return say("receipt.not-yours", notYours.meeting());
        } else if (refusal instanceof Refusal.Started started) {
            return say("receipt.started", started.meeting());
        }
        return wording.say("receipt.no-meeting");
    }

    private String say(String key, Meeting meeting) {
        return wording.say(key, "meeting", MeetingWords.title(meeting));
    }
}
