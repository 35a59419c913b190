package cn.zhibu.domain.step;

import cn.zhibu.domain.checkin.SigninCodes;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.checkin.SigninCode;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells the secretaries the code to say in the room and until when it is taken; each code once. */
@Component
final class TellCode {

    private final SigninCodes codes;
    private final Duties duties;
    private final Outbox outbox;
    private final Wording wording;

    TellCode(SigninCodes codes, Duties duties, Outbox outbox, Wording wording) {
        this.codes = codes;
        this.duties = duties;
        this.outbox = outbox;
        this.wording = wording;
    }

    /** @param key the words, which take {@code title code until count} */
    void tell(Meeting meeting, String key, int count, Instant now) {
        SigninCode code = codes.current(meeting, now);
        String words = wording.say(
                key,
                "title",
                MeetingWords.title(meeting),
                "code",
                code.code(),
                "until",
                Beijing.clock(code.validUntil()),
                "count",
                count);
        outbox.tell(
                duties.secretaries(meeting.orgId()),
                new Message(
                        "meeting:" + meeting.id() + ":code:" + code.validFrom().getEpochSecond(),
                        meeting.revision(),
                        NoticeKind.DUTY,
                        meeting.id(),
                        null,
                        new Content.Text(words),
                        now,
                        code.validUntil()));
    }
}
