package cn.zhibu.domain.makeup;

import cn.zhibu.mapper.makeup.MakeupTask;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;

/** What became of an act on a make-up task. */
public sealed interface MakeupOutcome {

    /** The person has claimed it; the secretary is asked. */
    record Claimed(MakeupTask task, Meeting meeting) implements MakeupOutcome {}

    /** Too few words for this way. */
    record TooShort() implements MakeupOutcome {}

    /** Nothing to be done about it any more; the task tells why. */
    record NotOpen(MakeupTask task, Meeting meeting) implements MakeupOutcome {}

    /** Closed as done. */
    record Closed(MakeupTask task, Meeting meeting, Member member) implements MakeupOutcome {}

    record Returned(MakeupTask task, Meeting meeting, Member member) implements MakeupOutcome {}

    /** The claim was taken back. */
    record Withdrawn(MakeupTask task, Meeting meeting) implements MakeupOutcome {}

    /** Decided before, or taken back by the person: the task tells what and when. */
    record NotClaimed(MakeupTask task, Meeting meeting, Member member) implements MakeupOutcome {}

    /** No such task, or not one the actor has to do with. */
    record NotYours() implements MakeupOutcome {}
}
