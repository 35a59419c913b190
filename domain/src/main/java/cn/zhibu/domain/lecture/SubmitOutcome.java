package cn.zhibu.domain.lecture;

import cn.zhibu.mapper.lecture.ClipVersion;
import java.util.List;
import java.util.Set;

/** What became of submitting a draft. */
public sealed interface SubmitOutcome {

    /** Reviewers have been asked. */
    record Submitted(ClipVersion version, int reviewers) implements SubmitOutcome {}

    /** The same draft was submitted before. */
    record Already(ClipVersion version) implements SubmitOutcome {}

    record Incomplete(ClipVersion version, Set<DraftRules.Part> missing) implements SubmitOutcome {}

    /** What was sent into the chat is not here yet. */
    record StillComing(ClipVersion version) implements SubmitOutcome {}

    /** There is nothing to play. */
    record Empty(ClipVersion version) implements SubmitOutcome {}

    /** Words that look secret; to be confirmed once more. */
    record LooksSecret(ClipVersion version, List<String> words) implements SubmitOutcome {}

    /** Nobody is there who could review it. */
    record Nobody() implements SubmitOutcome {}

    /** Not the actor's clip, or the actor lectures no more. */
    record NotYours() implements SubmitOutcome {}
}
