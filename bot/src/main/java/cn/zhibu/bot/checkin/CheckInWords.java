package cn.zhibu.bot.checkin;

import cn.zhibu.bot.receipt.Provenance;
import cn.zhibu.bot.receipt.RefusalWords;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.checkin.CheckInOutcome;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Words what became of a claim. */
@Component
final class CheckInWords {

    private final RefusalWords refusals;
    private final Provenance provenance;
    private final Wording wording;

    CheckInWords(RefusalWords refusals, Provenance provenance, Wording wording) {
        this.refusals = refusals;
        this.provenance = provenance;
        this.wording = wording;
    }

    Answer of(Act act, CheckInOutcome outcome) {
        if (outcome instanceof CheckInOutcome.Claimed claimed) {
            return claimed(act, claimed);
        } else if (outcome instanceof CheckInOutcome.Already already) {
            return already(act, already);
        }
        return Answer.say(refused(act, outcome));
    }

    private Answer claimed(Act act, CheckInOutcome.Claimed claimed) {
        Attendance line = claimed.line();
        String time = Beijing.clock(since(line));
        return Answer.done(
                wording.say("checkin.label", "time", time),
                wording.say(
                        act.onBehalf() ? "checkin.done-behalf" : "checkin.done",
                        "name",
                        act.onBehalf() ? provenance.name(act.subject()) : "",
                        "meeting",
                        MeetingWords.title(claimed.meeting()),
                        "time",
                        time,
                        "punctual",
                        wording.say(line.late() ? "checkin.late" : "checkin.on-time"),
                        "count",
                        claimed.count(),
                        "by",
                        provenance.by(line)));
    }

    private Answer already(Act act, CheckInOutcome.Already already) {
        Instant since = since(already.line());
        return Answer.done(
                wording.say("checkin.label-already", "time", Beijing.clock(since)),
                wording.say(
                        "checkin.already",
                        "time",
                        Provenance.when(since, act.at()),
                        "meeting",
                        MeetingWords.title(already.meeting()),
                        "by",
                        provenance.by(already.line())));
    }

    private String refused(Act act, CheckInOutcome outcome) {
        if (outcome instanceof CheckInOutcome.TooEarly early) {
            return wording.say(
                    "checkin.too-early",
                    "meeting",
                    MeetingWords.title(early.meeting()),
                    "opens",
                    Provenance.when(early.opensAt(), act.at()));
        } else if (outcome instanceof CheckInOutcome.Closed closed) {
            return say("checkin.closed", closed.meeting());
        } else if (outcome instanceof CheckInOutcome.WrongCode wrong) {
            return wording.say("checkin.wrong-code", "left", wrong.left());
        } else if (outcome instanceof CheckInOutcome.Locked locked) {
            return wording.say("checkin.locked", "until", Beijing.clock(locked.until()));
        } else if (outcome instanceof CheckInOutcome.CodeNeeded needed) {
            return say("checkin.code-needed", needed.meeting());
        } else if (outcome instanceof CheckInOutcome.NoMeeting) {
            return wording.say("checkin.no-meeting");
        } else if (outcome instanceof CheckInOutcome.Refused refused) {
            return refusals.of(refused.why());
        }
        throw new IllegalStateException("No words for " + outcome);
    }

    private static Instant since(Attendance line) {
        return line.claimedAt() == null ? line.changedAt() : line.claimedAt();
    }

    private String say(String key, Meeting meeting) {
        return wording.say(key, "meeting", MeetingWords.title(meeting));
    }
}
