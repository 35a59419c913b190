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
    private final ClipMessages messages;
    private final DecisionTrace trace;

    ReviewClip(
            ClipMapper clips, ClipVersionMapper versions, ReviewGate gate, ClipMessages messages, DecisionTrace trace) {
        this.clips = clips;
        this.versions = versions;
        this.gate = gate;
        this.messages = messages;
        this.trace = trace;
    }

    /** Which version the reviewer's card of that name shows; the latest when it is no such card, 0 when there is no such clip. */
    public int shown(long clipId, String taskId) {
        ClipVersion latest = versions.latest(clipId);
        return messages.asked(clipId, taskId).orElse(latest == null ? 0 : latest.version());
    }

    /** @param shown the version that the reviewer has seen; 0 for whichever is the latest */
    @Transactional
    public ReviewOutcome approve(Act act, long clipId, int shown) {
        return decide(act, clipId, shown, null);
    }

    /** @param reason what the lecturer should change */
    @Transactional
    public ReviewOutcome sendBack(Act act, long clipId, int shown, String reason) {
        return decide(act, clipId, shown, reason);
    }

    /** What stands in the way of a decision by this person now; null when nothing does. */
    @Transactional
    public @Nullable ReviewOutcome refusal(Act act, long clipId, int shown) {
        LectureClip clip = clips.lock(clipId);
        ClipVersion version = clip == null ? null : version(clipId, shown);
        return clip == null || version == null ? new ReviewOutcome.NotYours() : gate.refusal(act, clip, version);
    }

    private ReviewOutcome decide(Act act, long clipId, int shown, @Nullable String reason) {
        ReviewOutcome refusal = refusal(act, clipId, shown);
        if (refusal != null) {
            return refusal;
        }
        LectureClip clip = Objects.requireNonNull(clips.find(clipId));
        ClipVersion version = Objects.requireNonNull(version(clipId, shown));
        ClipStatus status = reason == null ? ClipStatus.APPROVED : ClipStatus.RETURNED;
        versions.decide(clipId, version.version(), status, act.actor(), act.at(), reason);
        if (reason == null) {
            clips.publish(clipId, version.version(), act.at());
        }
        trace.decided(act, clip, version, reason);
        return reason == null ? new ReviewOutcome.Approved(version) : new ReviewOutcome.Returned(version, reason);
    }

    // a card or page of before stays on its version: nobody approves what they have not seen
    private @Nullable ClipVersion version(long clipId, int shown) {
        return shown == 0 ? versions.latest(clipId) : versions.find(clipId, shown);
    }
}
