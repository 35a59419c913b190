package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;

/** What became of cancelling a meeting. */
public sealed interface CancelOutcome {

    /** @param told how many hear of it; who had not had the notice hears nothing */
    record Cancelled(Meeting meeting, Dispatch dispatch, int told) implements CancelOutcome {}

    /** A draft, which nobody knew of. */
    record DraftDropped(Meeting meeting) implements CancelOutcome {}

    record Already(Meeting meeting) implements CancelOutcome {}

    /** Its roll is signed. */
    record TooLate(Meeting meeting) implements CancelOutcome {}

    /** Not the actor's branch or group. */
    record NotYours() implements CancelOutcome {}

    /** No such meeting. */
    record Unknown() implements CancelOutcome {}
}
