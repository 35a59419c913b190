package cn.zhibu.domain.digest;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.digest.DigestLine;
import cn.zhibu.mapper.digest.DigestLineMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The digest of one person, in a transaction of its own. */
@Component
class SendDigest {

    private static final Duration USEFUL = Duration.ofHours(20);

    private final DigestLineMapper lines;
    private final MemberMapper members;
    private final Outbox outbox;
    private final DigestText text;

    SendDigest(DigestLineMapper lines, MemberMapper members, Outbox outbox, DigestText text) {
        this.lines = lines;
        this.members = members;
        this.outbox = outbox;
        this.text = text;
    }

    /** False when the person has had one on that day, or nothing is left to say. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean send(long memberId, Instant now, Instant when) {
        List<DigestLine> open = lines.lock(memberId, now);
        if (open.isEmpty()) {
            return false;
        }
        Member member = Objects.requireNonNull(members.find(memberId), "a member is never deleted");
        LocalDate day = Beijing.date(when);
        Message message = new Message(
                "digest:" + day,
                0,
                NoticeKind.DIGEST,
                null,
                null,
                new Content.Text(text.of(open)),
                when,
                when.plus(USEFUL));
        if (outbox.tell(member, message) == 0) {
            return false;
        }
        lines.sent(memberId, now);
        return true;
    }
}
