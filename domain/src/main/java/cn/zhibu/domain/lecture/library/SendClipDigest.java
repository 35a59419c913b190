package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.MessagesWaiting;
import cn.zhibu.domain.outbox.Messenger;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.library.ClipDigestMapper;
import cn.zhibu.mapper.lecture.library.DigestMessage;
import cn.zhibu.mapper.lecture.library.ShownClip;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One root's digest of one period, once: each person hears of the clips that are new to the person. A few statements, however many people: those
 * with the same list of clips share a message. The rules of {@code Outbox.tell} are said once more in SQL; a test holds both to the same rows.
 */
@Component
class SendClipDigest {

    /** The platform shows so many articles in one message. */
    private static final int MOST = 8;
    /** What is older when a person first comes is found in the library. */
    private static final Duration NEW = Duration.ofDays(62);

    private static final Duration USEFUL = Duration.ofDays(3);
    private static final String IN_DIGEST = "并入每日汇总";

    private final ClipDigestMapper digests;
    private final ClipNews news;
    private final Messenger messenger;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;

    SendClipDigest(
            ClipDigestMapper digests,
            ClipNews news,
            Messenger messenger,
            Calendars calendars,
            ApplicationEventPublisher events) {
        this.digests = digests;
        this.news = news;
        this.messenger = messenger;
        this.calendars = calendars;
        this.events = events;
    }

    static String occasion(long digestId) {
        return "clips:" + digestId;
    }

    /** How many people are told; 0 when the period had its digest, or has nothing new yet. */
    @Transactional
    public int send(long rootId, LocalDate period, Instant now) {
        Long digest = digests.begin(rootId, period, now);
        if (digest == null) {
            return 0;
        }
        // whoever takes one of them down now waits until its cards are written, and finds them
        digests.hold(now.minus(NEW));
        if (digests.choose(digest, rootId, now.minus(NEW), MOST) > 0) {
            int people = digests.lists(digest).stream()
                    .mapToInt(list -> tell(digest, list, now))
                    .sum();
            digests.finish(digest, people);
            digests.reached(digest, Beijing.date(now).withDayOfMonth(1));
            events.publishEvent(new MessagesWaiting());
            return people;
        }
        digests.drop(digest);
        return 0;
    }

    private int tell(long digest, String list, Instant now) {
        List<Long> ids = Arrays.stream(list.split(",")).map(Long::valueOf).toList();
        List<ShownClip> clips = digests.clips(ids);
        Instant when = calendars.window().next(now, digest);
        DigestMessage message = new DigestMessage(
                digest,
                list,
                occasion(digest),
                messenger.render(news.card(clips)),
                messenger.render(news.words(clips)),
                news.line(clips),
                IN_DIGEST,
                when,
                when.plus(USEFUL),
                now);
        return digests.tell(message);
    }
}
