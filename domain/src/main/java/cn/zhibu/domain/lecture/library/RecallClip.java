package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.outbox.MessagesWaiting;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.lecture.ClipEvent;
import cn.zhibu.mapper.lecture.ClipEventMapper;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.lecture.library.ClipDigestMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤下微课 by the upper level: nobody sees the clip any more, what waits is not sent, and cards sent within the last day are recalled
 * (developer.work.weixin.qq.com/document/path/94867: 24 hours). What else those cards told of comes with the next digest again.
 */
@Component
public class RecallClip {

    private static final Duration RECALLABLE = Duration.ofHours(24);
    /** How long a digest may still wait in the outbox. */
    private static final Duration DIGEST_LIVES = Duration.ofDays(4);

    private final ClipMapper clips;
    private final ClipEventMapper history;
    private final ClipDigestMapper digests;
    private final Duties duties;
    private final OrgMapper orgs;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RecallClip(
            ClipMapper clips,
            ClipEventMapper history,
            ClipDigestMapper digests,
            Duties duties,
            OrgMapper orgs,
            Audit audit,
            ApplicationEventPublisher events) {
        this.clips = clips;
        this.history = history;
        this.digests = digests;
        this.duties = duties;
        this.orgs = orgs;
        this.audit = audit;
        this.events = events;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** {@code cards} are being recalled. */
        record Recalled(int cards) implements Outcome {}

        /** Not published, or not the actor's to take down. */
        record Refused() implements Outcome {}
    }

    @Transactional
    public Outcome recall(Act act, long clipId, String reason) {
        LectureClip clip = clips.lock(clipId);
        if (clip == null || clip.publishedVersion() == null || !above(act.actor(), clip.orgId())) {
            return new Outcome.Refused();
        }
        clips.withdraw(clipId, act.at());
        history.insert(new ClipEvent(
                0, clipId, clip.publishedVersion(), "recalled", act.actor(), null, act.channel(), act.at(), reason));
        audit.record(act, "lecture.recall", clip.orgId(), clipId, reason);
        int cards = cards(clipId, act.at());
        events.publishEvent(new MessagesWaiting());
        return new Outcome.Recalled(cards);
    }

    /** Also for who withdraws the own clip: the cards that told of it. How many are being recalled. */
    @Transactional
    public int cards(long clipId, Instant at) {
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
        return cards;
    }

    private boolean above(long memberId, long orgId) {
        List<Long> ruled = duties.upper(memberId);
        return orgs.upwards(orgId).stream().map(Org::id).anyMatch(ruled::contains);
    }
}
