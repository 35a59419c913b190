package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.ClipStatus;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 通过 or 退回: the first decision counts, and the lecturer hears it at once. */
@Component
public class ReviewClip {

    private final ClipMapper clips;
    private final ClipVersionMapper versions;
    private final ReviewGate gate;
    private final DecisionTrace trace;

    ReviewClip(ClipMapper clips, ClipVersionMapper versions, ReviewGate gate, DecisionTrace trace) {
        this.clips = clips;
        this.versions = versions;
        this.gate = gate;
        this.trace = trace;
    }

    @Transactional
    public ReviewOutcome approve(Act act, long clipId) {
        return decide(act, clipId, null);
    }

    /** @param reason what the lecturer should change */
    @Transactional
    public ReviewOutcome sendBack(Act act, long clipId, String reason) {
        return decide(act, clipId, reason);
    }

    /** What stands in the way of a decision by this person now; null when nothing does. */
    @Transactional
    public @Nullable ReviewOutcome refusal(Act act, long clipId) {
        LectureClip clip = clips.lock(clipId);
        ClipVersion version = clip == null ? null : versions.latest(clipId);
        return clip == null || version == null ? new ReviewOutcome.NotYours() : gate.refusal(act, clip, version);
    }

    private ReviewOutcome decide(Act act, long clipId, @Nullable String reason) {
        ReviewOutcome refusal = refusal(act, clipId);
        if (refusal != null) {
            return refusal;
        }
        LectureClip clip = Objects.requireNonNull(clips.find(clipId));
        ClipVersion version = Objects.requireNonNull(versions.latest(clipId));
        ClipStatus status = reason == null ? ClipStatus.APPROVED : ClipStatus.RETURNED;
        versions.decide(clipId, version.version(), status, act.actor(), act.at(), reason);
        if (reason == null) {
            clips.publish(clipId, version.version(), act.at());
        }
        trace.decided(act, clip, version, reason);
        return reason == null ? new ReviewOutcome.Approved(version) : new ReviewOutcome.Returned(version, reason);
    }
}
