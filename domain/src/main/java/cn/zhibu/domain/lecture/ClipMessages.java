package cn.zhibu.domain.lecture;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Messages about one version of a clip to those who work on it. */
@Component
final class ClipMessages {

    private static final Duration USEFUL = Duration.ofDays(7);

    private final Outbox outbox;

    ClipMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Role work. */
    void duty(List<Member> people, ClipVersion version, String occasion, Content content, Instant at) {
        tell(people, version, occasion, NoticeKind.DUTY, content, at);
    }

    /** What the person waits for: at once. */
    void decision(Member person, ClipVersion version, String occasion, Content content, Instant at) {
        tell(List.of(person), version, occasion, NoticeKind.DECISION, content, at);
    }

    private void tell(
            List<Member> people, ClipVersion version, String occasion, NoticeKind kind, Content content, Instant at) {
        String full = "clip:" + version.clipId() + ":" + version.version() + ":" + occasion;
        outbox.tell(people, new Message(full, 0, kind, null, null, content, at, at.plus(USEFUL)));
    }
}
