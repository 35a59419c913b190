package cn.zhibu.bot.receipt;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Undo;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.receipt.AnswerNotice;
import cn.zhibu.domain.receipt.ReceiptOutcome;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import org.springframework.stereotype.Component;

/** 参加, whichever way it was said, and what the person hears. */
@Component
public final class Joining {

    private final AnswerNotice notice;
    private final Conversations conversations;
    private final RefusalWords refusals;
    private final Provenance provenance;
    private final Wording wording;

    Joining(
            AnswerNotice notice,
            Conversations conversations,
            RefusalWords refusals,
            Provenance provenance,
            Wording wording) {
        this.notice = notice;
        this.conversations = conversations;
        this.refusals = refusals;
        this.provenance = provenance;
        this.wording = wording;
    }

    public Answer join(Act act, long meetingId) {
        ReceiptOutcome outcome = notice.join(act, meetingId);
        return outcome instanceof ReceiptOutcome.Joined joined ? joined(act, joined) : again(act, outcome);
    }

    /** 收到. */
    Answer read(Act act, long meetingId) {
        ReceiptOutcome outcome = notice.read(act, meetingId);
        if (outcome instanceof ReceiptOutcome.Read read) {
            return Answer.say(wording.say("receipt.read", "meeting", MeetingWords.title(read.meeting())));
        }
        return again(act, outcome);
    }

    private Answer joined(Act act, ReceiptOutcome.Joined joined) {
        conversations.undoable(
                act.actor(), new Undo(UndoAnswer.KIND, joined.line().id()));
        String label = wording.say("receipt.label-join", "time", Beijing.clock(act.at()));
        Meeting meeting = joined.meeting();
        if (act.onBehalf()) {
            return Answer.done(
                    label,
                    wording.say(
                            "receipt.joined-behalf",
                            "name",
                            provenance.name(act.subject()),
                            "meeting",
                            MeetingWords.title(meeting),
                            "by",
                            provenance.by(joined.line())));
        }
        boolean fromLeave =
                joined.before() == AttendanceStatus.LEAVE_REQ || joined.before() == AttendanceStatus.LEAVE_OK;
        String key = fromLeave ? "receipt.joined-instead" : "receipt.joined";
        return Answer.done(label, wording.say(key, "meeting", MeetingWords.title(meeting), "place", meeting.place()));
    }

    private Answer again(Act act, ReceiptOutcome outcome) {
        if (outcome instanceof ReceiptOutcome.AlreadyJoined already) {
            return already("receipt.already-joined", already.meeting(), already.line(), act);
        } else if (outcome instanceof ReceiptOutcome.AlreadyThere there) {
            return already("receipt.already-there", there.meeting(), there.line(), act);
        } else if (outcome instanceof ReceiptOutcome.Refused refused) {
            return Answer.say(refusals.of(refused.why()));
        }
        throw new IllegalStateException("No words for " + outcome);
    }

    private Answer already(String key, Meeting meeting, Attendance line, Act act) {
        String text = wording.say(
                key,
                "time",
                Provenance.when(line.changedAt(), act.at()),
                "meeting",
                MeetingWords.title(meeting),
                "by",
                provenance.by(line));
        return Answer.done(wording.say("receipt.label-already", "time", Beijing.clock(line.changedAt())), text);
    }
}
