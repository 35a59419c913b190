package cn.zhibu.domain.leave;

import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;

/** What became of 同意 or 不同意. */
public sealed interface DecisionOutcome {

    /** The member is told. */
    record Decided(LeaveRequest request, Member member, Meeting meeting) implements DecisionOutcome {}

    /** {@code by} was faster; the request tells when and what. */
    record Already(LeaveRequest request, Member member, Member by) implements DecisionOutcome {}

    /** Taken back, or the member comes after all. */
    record Withdrawn(Member member, Meeting meeting) implements DecisionOutcome {}

    /** The meeting is cancelled or archived, or the line was settled otherwise. */
    record Over(Member member, Meeting meeting) implements DecisionOutcome {}

    /** No request that the actor decides. */
    record NotYours() implements DecisionOutcome {}
}
