package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.library.ClipAnswer;
import cn.zhibu.mapper.lecture.library.ClipFeedbackMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 收获大, 有收获 or 一般 after a clip, and words if wanted: once, and anonymous. The answers are written anew in the order of their random ids
 * each time, so that neither the place of a row nor its transaction tells whose it is.
 */
@Component
public class JudgeClip {

    private static final int WORDS_AT_MOST = 1000;

    private final ClipMapper clips;
    private final ClipFeedbackMapper feedback;

    JudgeClip(ClipMapper clips, ClipFeedbackMapper feedback) {
        this.clips = clips;
        this.feedback = feedback;
    }

    /** False when the person has answered before. */
    @Transactional
    public boolean judge(Act act, long clipId, int choice, String words) {
        clips.lock(clipId);
        if (feedback.give(clipId, act.subject()) == 0) {
            return false;
        }
        List<ClipAnswer> all = new ArrayList<>(feedback.takeOut(clipId));
        String kept = words.strip();
        all.add(new ClipAnswer(
                UUID.randomUUID().toString(),
                clipId,
                choice,
                kept.isEmpty() ? null : kept.substring(0, Math.min(kept.length(), WORDS_AT_MOST)),
                Beijing.date(act.at())));
        all.sort(Comparator.comparing(ClipAnswer::id));
        all.forEach(feedback::insert);
        return true;
    }

    public boolean answered(long memberId, long clipId) {
        return feedback.given(clipId, memberId);
    }
}
