package cn.zhibu.domain.lecture;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.OldCards;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Messages about one version of a clip to those who work on it. */
@Component
final class ClipMessages {

    private static final Duration USEFUL = Duration.ofDays(7);

    private static final String REVIEW = "review";
    private static final Pattern ASKED = Pattern.compile("clip:(\\d{1,18}):(\\d{1,9}):" + REVIEW);

    private final Outbox outbox;
    private final OldCards cards;
    private final Calendars calendars;

    ClipMessages(Outbox outbox, OldCards cards, Calendars calendars) {
        this.outbox = outbox;
        this.cards = cards;
        this.calendars = calendars;
    }

    /** Asks reviewers for their decision. */
    void review(List<Member> people, ClipVersion version, Content card, Instant at) {
        duty(people, version, REVIEW, card, at);
    }

    /** Which version the card of that name asks reviewers of that clip about. */
    OptionalInt asked(long clipId, String taskId) {
        Matcher asked = ASKED.matcher(cards.occasion(taskId).orElse(""));
        return asked.matches() && Long.parseLong(asked.group(1)) == clipId
                ? OptionalInt.of(Integer.parseInt(asked.group(2)))
                : OptionalInt.empty();
    }

    /** Role work, in the next window: nobody waits for it at night. */
    void duty(List<Member> people, ClipVersion version, String occasion, Content content, Instant at) {
        Instant when = calendars.window().next(at, version.clipId());
        tell(people, version, occasion, NoticeKind.DUTY, content, when);
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
