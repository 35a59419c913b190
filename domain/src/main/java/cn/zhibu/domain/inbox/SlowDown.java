package cn.zhibu.domain.inbox;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks who taps too fast for a minute's patience; a passive reply to a tap has no room for words. */
@Component
public class SlowDown {

    private static final Duration USEFUL = Duration.ofMinutes(1);

    private final MemberMapper members;
    private final Outbox outbox;
    private final Wording wording;
    private final Clock clock;

    SlowDown(MemberMapper members, Outbox outbox, Wording wording, Clock clock) {
        this.members = members;
        this.outbox = outbox;
        this.wording = wording;
        this.clock = clock;
    }

    /** Once a minute. */
    @Transactional
    public void tell(String userid) {
        Member member = members.findByUserid(userid);
        if (member != null && member.active()) {
            Instant now = clock.instant();
            Content text = new Content.Text(wording.say("inbox.slower"));
            String occasion = "slower:" + now.getEpochSecond() / 60;
            outbox.tell(member, new Message(occasion, 0, NoticeKind.ANSWER, null, null, text, now, now.plus(USEFUL)));
        }
    }
}
