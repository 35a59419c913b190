package cn.zhibu.bot.leave;

import cn.zhibu.bot.receipt.Provenance;
import cn.zhibu.bot.receipt.RefusalWords;
import cn.zhibu.bot.receipt.UndoAnswer;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Undo;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.leave.LeaveOutcome;
import cn.zhibu.domain.leave.LeaveRules;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.leave.LeaveStatus;
import cn.zhibu.mapper.meeting.Meeting;
import org.springframework.stereotype.Component;

/** Words what became of a request for leave. */
@Component
final class LeaveWords {

    private final Conversations conversations;
    private final RefusalWords refusals;
    private final Provenance provenance;
    private final Wording wording;

    LeaveWords(Conversations conversations, RefusalWords refusals, Provenance provenance, Wording wording) {
        this.conversations = conversations;
        this.refusals = refusals;
        this.provenance = provenance;
        this.wording = wording;
    }

    Answer of(Act act, LeaveOutcome outcome) {
        if (outcome instanceof LeaveOutcome.Requested requested) {
            return requested(act, requested);
        } else if (outcome instanceof LeaveOutcome.Already already) {
            return already(act, already);
        } else if (outcome instanceof LeaveOutcome.Withdrawn withdrawn) {
            return Answer.done(wording.say("leave.label-withdrawn"), say("leave.withdrawn", withdrawn.meeting()));
        } else if (outcome instanceof LeaveOutcome.NothingToWithdraw nothing) {
            return Answer.say(say("leave.nothing-to-withdraw", nothing.meeting()));
        } else if (outcome instanceof LeaveOutcome.NotNeeded notNeeded) {
            return Answer.say(say("leave.not-needed", notNeeded.meeting()));
        } else if (outcome instanceof LeaveOutcome.AlreadyMarked marked) {
            return Answer.say(wording.say(
                    "leave.already-marked",
                    "meeting",
                    MeetingWords.title(marked.meeting()),
                    "time",
                    Provenance.when(marked.line().changedAt(), act.at()),
                    "by",
                    provenance.by(marked.line())));
        } else if (outcome instanceof LeaveOutcome.Refused refused) {
            return Answer.say(refusals.of(refused.why()));
        }
        throw new IllegalStateException("No words for " + outcome);
    }

    private Answer requested(Act act, LeaveOutcome.Requested requested) {
        if (!requested.changed()) {
            conversations.undoable(
                    act.actor(), new Undo(UndoAnswer.KIND, requested.line().id()));
        }
        String key =
                act.onBehalf() ? "leave.requested-behalf" : requested.changed() ? "leave.changed" : "leave.requested";
        return Answer.done(
                wording.say("leave.label-requested", "time", Beijing.clock(act.at())),
                wording.say(
                        key,
                        "name",
                        provenance.name(act.subject()),
                        "meeting",
                        MeetingWords.title(requested.meeting()),
                        "reason",
                        LeaveRules.reason(requested.request()),
                        "by",
                        provenance.by(requested.line())));
    }

    private Answer already(Act act, LeaveOutcome.Already already) {
        LeaveStatus status = already.request().status();
        String key = status == LeaveStatus.OK ? "leave.told-ok" : "leave.told-no";
        String state = status == LeaveStatus.PENDING
                ? wording.say("leave.pending")
                : wording.say(
                        key, "name", provenance.name(act.subject()), "meeting", MeetingWords.title(already.meeting()));
        return Answer.done(
                wording.say(
                        "leave.label-requested",
                        "time",
                        Beijing.clock(already.request().requestedAt())),
                wording.say(
                        "leave.already",
                        "time",
                        Provenance.when(already.request().requestedAt(), act.at()),
                        "reason",
                        LeaveRules.reason(already.request()),
                        "state",
                        state));
    }

    private String say(String key, Meeting meeting) {
        return wording.say(key, "meeting", MeetingWords.title(meeting));
    }
}
