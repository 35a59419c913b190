package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.lecture.library.PushedCards;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.ClipStatus;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤回: the lecturer takes a clip out of review, or out of the library. */
@Component
public class WithdrawClip {

    private final OwnClips own;
    private final ClipMapper clips;
    private final ClipVersionMapper versions;
    private final OpenQuestionMapper questions;
    private final PushedCards pushed;
    private final ClipLog log;
    private final Audit audit;

    WithdrawClip(
            OwnClips own,
            ClipMapper clips,
            ClipVersionMapper versions,
            OpenQuestionMapper questions,
            PushedCards pushed,
            ClipLog log,
            Audit audit) {
        this.own = own;
        this.clips = clips;
        this.versions = versions;
        this.questions = questions;
        this.pushed = pushed;
        this.log = log;
        this.audit = audit;
    }

    /**
     * What was taken back.
     *
     * @param cards null when it was in review, where nobody had been told of it
     */
    public record Withdrawn(ClipVersion version, PushedCards.@Nullable Recalled cards) {}

    /** Empty when it is not the actor's, or neither in review nor published. */
    @Transactional
    public Optional<Withdrawn> withdraw(Act act, long clipId) {
        return own.clip(act, clipId).flatMap(clip -> withdraw(act, clip));
    }

    private Optional<Withdrawn> withdraw(Act act, LectureClip clip) {
        PushedCards.Recalled cards = null;
        ClipVersion latest = Objects.requireNonNull(versions.latest(clip.id()), "a clip has a version");
        if (latest.status() == ClipStatus.SUBMITTED) {
            versions.withdraw(clip.id(), latest.version());
            questions.closeAll(QuestionKind.CLIP_REVIEW, clip.id());
        } else if (clip.publishedVersion() != null) {
            clips.withdraw(clip.id(), act.at());
            cards = pushed.recall(clip.id(), act.at());
        } else {
            return Optional.empty();
        }
        log.write(act, latest, "withdrawn", null);
        audit.record(act, "clip.withdraw", clip.orgId(), clip.id(), null);
        return Optional.of(new Withdrawn(latest, cards));
    }
}
