package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.digest.DigestLineMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Messages that may wait for the daily digest of those who asked for one. Notices, changes and answers to own acts never do. */
@Component
final class DigestLines {

    private static final Set<NoticeKind> MAY_WAIT =
            EnumSet.of(NoticeKind.REMINDER, NoticeKind.FEEDBACK, NoticeKind.MAKEUP, NoticeKind.PROMPT, NoticeKind.DUES);
    private static final int AT_MOST = 1000;

    /** Why the message itself is not sent. */
    static final String REASON = "并入每日汇总";

    private final DigestLineMapper lines;

    DigestLines(DigestLineMapper lines) {
        this.lines = lines;
    }

    boolean takes(Member person, Message message) {
        boolean reachable = person.active() && person.wecomUserid() != null;
        return person.digest() && reachable && MAY_WAIT.contains(message.kind());
    }

    void add(Member person, Message message, Instant now) {
        lines.insertFor(person.id(), message.meetingId(), message.kind(), words(message.content()), now);
    }

    void drop(long meetingId, List<NoticeKind> kinds) {
        lines.drop(meetingId, kinds);
    }

    /** The same for several people, each with the meeting at the same place of the list. */
    void drop(List<Long> meetingIds, List<Long> memberIds, NoticeKind kind) {
        lines.dropEach(meetingIds, memberIds, kind);
    }

    /** What a line says of it. */
    static String words(Content content) {
        String words = all(content);
        return words.length() <= AT_MOST ? words : words.substring(0, AT_MOST);
    }

    private static String all(Content content) {
        if (content instanceof Content.Text text) {
            return text.words();
        }
        return content instanceof Content.Card card ? card.words() : "";
    }
}
