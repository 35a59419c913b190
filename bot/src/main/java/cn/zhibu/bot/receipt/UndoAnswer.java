package cn.zhibu.bot.receipt;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.UndoHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.receipt.TakeBack;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import org.springframework.stereotype.Component;

/** 回复 0 after 参加, 请假 or 签到; the subject is the line on the roll. */
@Component
public final class UndoAnswer implements UndoHandler {

    public static final String KIND = "answer";

    private final TakeBack takeBack;
    private final Provenance provenance;
    private final Wording wording;

    UndoAnswer(TakeBack takeBack, Provenance provenance, Wording wording) {
        this.takeBack = takeBack;
        this.provenance = provenance;
        this.wording = wording;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Answer undo(Caller caller, long subject) {
        return Answer.say(takeBack.take(caller.act(), subject)
                .map(taken -> words(caller, taken))
                .orElseGet(() -> wording.say("receipt.too-late-to-undo")));
    }

    private String words(Caller caller, TakeBack.TakenBack taken) {
        boolean own = taken.line().memberId() == caller.id();
        boolean asks = taken.line().status() == AttendanceStatus.EXPECTED
                && caller.at().isBefore(taken.meeting().startsAt());
        return wording.say(
                own && asks ? "receipt.undone-ask" : "receipt.undone",
                "name",
                provenance.name(taken.line().memberId()),
                "what",
                what(taken),
                "meeting",
                MeetingWords.title(taken.meeting()));
    }

    private String what(TakeBack.TakenBack taken) {
        return switch (taken.what()) {
            case "leave.request" -> wording.say("receipt.act-leave");
            case "checkin.claim" -> wording.say("receipt.act-checkin");
            default -> wording.say("receipt.act-join");
        };
    }
}
