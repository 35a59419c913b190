package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.ClipStatus;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提交: a draft goes to the reviewers. Words that look secret are held back until the lecturer confirms; both are logged. */
@Component
public class SubmitClip {

    private final OwnClips own;
    private final ClipMapper clips;
    private final ClipVersionMapper versions;
    private final ContentCheck content;
    private final ReviewRequests requests;
    private final OpenQuestionMapper questions;
    private final ClipLog log;

    SubmitClip(
            OwnClips own,
            ClipMapper clips,
            ClipVersionMapper versions,
            ContentCheck content,
            ReviewRequests requests,
            OpenQuestionMapper questions,
            ClipLog log) {
        this.own = own;
        this.clips = clips;
        this.versions = versions;
        this.content = content;
        this.requests = requests;
        this.questions = questions;
        this.log = log;
    }

    /** @param cleared whether the lecturer has confirmed that words found by {@link SecrecyRules} are no secret */
    @Transactional
    public SubmitOutcome submit(Act act, long clipId, boolean cleared) {
        Optional<ClipVersion> latest = own.latest(act, clipId);
        if (latest.isEmpty()) {
            return new SubmitOutcome.NotYours();
        }
        ClipVersion version = latest.get();
        if (version.status() != ClipStatus.DRAFT) {
            return new SubmitOutcome.Already(version);
        } else if (!DraftRules.missing(version).isEmpty()) {
            return new SubmitOutcome.Incomplete(version, DraftRules.missing(version));
        } else if (content.coming(version)) {
            return new SubmitOutcome.StillComing(version);
        } else if (!version.hasContent()) {
            return new SubmitOutcome.Empty(version);
        }
        return screened(act, version, cleared);
    }

    private SubmitOutcome screened(Act act, ClipVersion version, boolean cleared) {
        List<String> found = content.secrets(version);
        if (!found.isEmpty()) {
            log.write(act, version, cleared ? "cleared" : "screened", String.join("、", found));
            if (!cleared) {
                return new SubmitOutcome.LooksSecret(version, found);
            }
        }
        LectureClip clip = Objects.requireNonNull(clips.find(version.clipId()), "a clip is never deleted");
        if (!requests.anybody(clip)) {
            return new SubmitOutcome.Nobody();
        }
        versions.submit(version.clipId(), version.version(), act.at());
        log.write(act, version, "submitted", null);
        questions.close(act.actor(), QuestionKind.CLIP_DRAFT, version.clipId());
        return new SubmitOutcome.Submitted(version, requests.ask(act, clip, version));
    }
}
