package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;

/** What became of sending a notice again. */
public sealed interface ResendOutcome {

    /** Another message is on its way to so many people. */
    record Resent(Meeting meeting, int people) implements ResendOutcome {}

    /** There is nobody whom it may not have reached and whom a message can reach. */
    record Nobody(Meeting meeting) implements ResendOutcome {}

    /** It has begun, or was cancelled. */
    record Over(Meeting meeting) implements ResendOutcome {}

    /** Not the actor's branch or group. */
    record NotYours() implements ResendOutcome {}

    /** No such meeting. */
    record Unknown() implements ResendOutcome {}
}
