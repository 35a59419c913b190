package cn.zhibu.domain.dues;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Messages about one person's dues: to the person, to who is asked to pay, to who keeps the dues. Never to anybody else. */
@Component
final class DuesMessages {

    private static final Duration USEFUL = Duration.ofDays(7);

    private final Outbox outbox;
    private final MemberMapper members;
    private final DuesClerks clerks;
    private final Calendars calendars;

    DuesMessages(Outbox outbox, MemberMapper members, DuesClerks clerks, Calendars calendars) {
        this.calendars = calendars;
        this.outbox = outbox;
        this.members = members;
        this.clerks = clerks;
    }

    /** When somebody else's question may come: at once by day, else in the next morning. */
    Instant daytime(Instant at, long id) {
        return calendars.window().next(at, id);
    }

    /** An answer to what the person has asked or done, or what was decided for them: at once. */
    void tell(long memberId, String occasion, Content content, Instant at) {
        outbox.tell(member(memberId), message(occasion, NoticeKind.DECISION, content, at));
    }

    void tellClerks(long orgId, String occasion, Content content, Instant at) {
        List<Member> people = clerks.of(orgId);
        outbox.tell(people, message(occasion, NoticeKind.DUTY, content, at));
    }

    Member member(long id) {
        return Objects.requireNonNull(members.find(id), "a member is never deleted");
    }

    private static Message message(String occasion, NoticeKind kind, Content content, Instant at) {
        return new Message(occasion, 0, kind, null, null, content, at, at.plus(USEFUL));
    }
}
