package cn.zhibu.bot.record;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.record.KeepRecord;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** Keeps one part and says how many there are. */
@Component
final class RecordParts {

    private final KeepRecord keep;
    private final Wording wording;

    RecordParts(KeepRecord keep, Wording wording) {
        this.keep = keep;
        this.wording = wording;
    }

    Answer words(Caller caller, long meetingId, String words) {
        return kept(keep.words(meetingId, words, caller.act()));
    }

    Answer picture(Caller caller, long meetingId, String mediaId) {
        return kept(keep.picture(meetingId, mediaId, caller.act()));
    }

    private Answer kept(int parts) {
        return Answer.say(parts == 0 ? wording.say("record.not-yours") : wording.say("record.kept", "count", parts));
    }
}
