package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.outbox.MessagesWaiting;
import cn.zhibu.mapper.lecture.library.ClipDigestMapper;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards that told of a clip, once it is shown to nobody any more: what waits is not sent, what was sent within the last day is recalled
 * (developer.work.weixin.qq.com/document/path/94867: 24 hours). What else those cards told of comes with the next digest again.
 */
@Component
public class PushedCards {

    private static final Duration RECALLABLE = Duration.ofHours(24);
    /** How long a digest may still wait in the outbox. */
    private static final Duration DIGEST_LIVES = Duration.ofDays(4);

    private final ClipDigestMapper digests;
    private final ApplicationEventPublisher events;

    PushedCards(ClipDigestMapper digests, ApplicationEventPublisher events) {
        this.digests = digests;
        this.events = events;
    }

    /** What can be done about the cards that told of the clip; again, for those that were just on their way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recalled recall(long clipId, Instant at) {
        Instant since = at.minus(RECALLABLE);
        int cards = 0;
        for (long digest : digests.telling(clipId, at.minus(DIGEST_LIVES))) {
            String occasion = SendClipDigest.occasion(digest);
            digests.forget(digest, clipId, occasion, since);
            digests.cancelWaiting(occasion, "微课已撤下", at);
            cards += digests.recall(occasion, since, at);
        }
        events.publishEvent(new MessagesWaiting());
        return new Recalled(cards, cards == 0 && digests.told(clipId));
    }

    /** A call that was under way when its clip was taken down is sent all the same: it is recalled as soon as it has arrived. How many. */
    @Transactional
    public int recallLate(Instant now) {
        return digests.takenDown(now.minus(RECALLABLE)).stream()
                .mapToInt(clip -> recall(clip, now).cards())
                .sum();
    }

    /**
     * What became of the cards.
     *
     * @param cards calls that are being recalled
     * @param tooLate whether people have cards and none of them can be recalled any more
     */
    public record Recalled(int cards, boolean tooLate) {}
}
