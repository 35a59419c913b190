package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.lecture.ClipEvent;
import cn.zhibu.mapper.lecture.ClipEventMapper;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤下微课 by the upper level: nobody sees the clip any more, and the cards that told of it are recalled.
 */
@Component
public class RecallClip {

    private final ClipMapper clips;
    private final ClipEventMapper history;
    private final PushedCards cards;
    private final Duties duties;
    private final OrgMapper orgs;
    private final Audit audit;

    RecallClip(
            ClipMapper clips, ClipEventMapper history, PushedCards cards, Duties duties, OrgMapper orgs, Audit audit) {
        this.clips = clips;
        this.history = history;
        this.cards = cards;
        this.duties = duties;
        this.orgs = orgs;
        this.audit = audit;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** Nobody sees the clip any more, and this became of its cards. */
        record Recalled(PushedCards.Recalled cards) implements Outcome {}

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
        return new Outcome.Recalled(cards.recall(clipId, act.at()));
    }

    private boolean above(long memberId, long orgId) {
        List<Long> ruled = duties.upper(memberId);
        return orgs.upwards(orgId).stream().map(Org::id).anyMatch(ruled::contains);
    }
}
