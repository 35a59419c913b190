package cn.zhibu.bot.receipt;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.NoticeWords;
import cn.zhibu.domain.receipt.OldNotice;
import cn.zhibu.domain.wording.Wording;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a tap on a notice hears that was corrected since: how the meeting stands now. */
@Component
public final class OldNoticeWords {

    private final OldNotice notice;
    private final Wording wording;

    OldNoticeWords(OldNotice notice, Wording wording) {
        this.notice = notice;
        this.wording = wording;
    }

    public Optional<Answer> answer(long meetingId, String taskId, Instant at) {
        return notice.correctedSince(meetingId, taskId, at)
                .map(meeting -> Answer.say(
                        wording.say("receipt.corrected", "time", NoticeWords.time(meeting), "place", meeting.place())));
    }
}
