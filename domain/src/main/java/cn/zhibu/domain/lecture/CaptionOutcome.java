package cn.zhibu.domain.lecture;

import cn.zhibu.domain.media.Captions;
import cn.zhibu.domain.media.MediaVerdict;

/** What became of a captions file. */
public sealed interface CaptionOutcome {

    /** @param cues how many pieces of words with a time */
    record Put(int cues) implements CaptionOutcome {}

    /** No draft of the actor's: what is submitted or published gets other captions with its next version only. */
    record NoDraft() implements CaptionOutcome {}

    /** Sound and links have no picture to write on. */
    record NoFilm() implements CaptionOutcome {}

    record Unreadable(Captions.Unreadable why) implements CaptionOutcome {}

    /** The first words would be shown when the film is over. */
    record Beyond() implements CaptionOutcome {}

    record Refused(MediaVerdict.Reason reason) implements CaptionOutcome {}
}
