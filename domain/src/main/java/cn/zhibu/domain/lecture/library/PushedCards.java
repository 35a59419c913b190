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

    /** How many calls are being recalled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int recall(long clipId, Instant at) {
        int cards = 0;
        for (long digest : digests.telling(clipId, at.minus(DIGEST_LIVES))) {
            String occasion = SendClipDigest.occasion(digest);
            int waiting = digests.cancelWaiting(occasion, "微课已撤下", at);
            int recalled = digests.recall(occasion, at.minus(RECALLABLE), at);
            if (waiting + recalled > 0) {
                digests.forget(digest, clipId);
            }
            cards += recalled;
        }
        events.publishEvent(new MessagesWaiting());
        return cards;
    }
}
