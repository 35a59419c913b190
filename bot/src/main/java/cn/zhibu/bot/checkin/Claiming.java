package cn.zhibu.bot.checkin;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.checkin.CheckIn;
import cn.zhibu.domain.checkin.CheckInOutcome;
import cn.zhibu.domain.checkin.Claim;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import org.springframework.stereotype.Component;

/** 签到, whichever way it was said: a single claim is a list of one. */
@Component
public final class Claiming {

    private final CheckIn checkIn;
    private final Conversations conversations;
    private final CheckInWords words;
    private final UndoOffers undo;

    Claiming(CheckIn checkIn, Conversations conversations, CheckInWords words, UndoOffers undo) {
        this.undo = undo;
        this.checkIn = checkIn;
        this.conversations = conversations;
        this.words = words;
    }

    /** For a named meeting: its button, or on behalf. */
    public Answer at(Act act, long meetingId) {
        return take(Claim.at(act, meetingId));
    }

    /** The code said in the room; a dialogue that waited for it is over. */
    Answer code(Caller caller, String code) {
        conversations
                .running(caller.id())
                .filter(running -> running.name().equals(CodeDialogue.NAME))
                .ifPresent(running -> conversations.leave(caller.id()));
        return take(Claim.byCode(caller.act(), code));
    }

    private Answer take(Claim claim) {
        List<CheckInOutcome> outcomes = checkIn.take(List.of(claim));
        undo.offer(List.of(claim.act()), outcomes);
        return words.of(claim.act(), outcomes.get(0));
    }
}
