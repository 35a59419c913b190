package cn.zhibu.domain.lecture;

import cn.zhibu.mapper.lecture.ClipVersion;
import java.time.Instant;

/** What became of a reviewer's decision. */
public sealed interface ReviewOutcome {

    record Approved(ClipVersion version) implements ReviewOutcome {}

    record Returned(ClipVersion version, String reason) implements ReviewOutcome {}

    /** Somebody was faster, or the same person has decided before. */
    record Decided(ClipVersion version, String by, Instant at, boolean approved) implements ReviewOutcome {}

    /** The lecturer took it back. */
    record Withdrawn(ClipVersion version) implements ReviewOutcome {}

    /** Nobody reviews their own clip. */
    record OwnClip() implements ReviewOutcome {}

    record NotYours() implements ReviewOutcome {}
}
