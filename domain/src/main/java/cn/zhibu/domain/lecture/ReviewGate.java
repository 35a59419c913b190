package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.lecture.ClipStatus;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may decide about a version, and whether it is still open. */
@Component
final class ReviewGate {

    private final Reviewers reviewers;
    private final MemberMapper members;

    ReviewGate(Reviewers reviewers, MemberMapper members) {
        this.reviewers = reviewers;
        this.members = members;
    }

    @Nullable
    ReviewOutcome refusal(Act act, LectureClip clip, ClipVersion version) {
        if (reviewers.lectures(act.actor(), clip)) {
            return new ReviewOutcome.OwnClip();
        } else if (!reviewers.may(act.actor(), clip)) {
            return new ReviewOutcome.NotYours();
        } else if (version.status() == ClipStatus.SUBMITTED) {
            return null;
        }
        Long by = version.decidedBy();
        if (by == null || version.decidedAt() == null) {
            return new ReviewOutcome.Withdrawn(version);
        }
        Member decider = Objects.requireNonNull(members.find(by), "a member is never deleted");
        return new ReviewOutcome.Decided(
                version, decider.name(), version.decidedAt(), version.status() == ClipStatus.APPROVED);
    }
}
