package cn.zhibu.domain.leave;

import cn.zhibu.domain.roster.Deciders;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts a request for leave before those who decide it: the branch's secretaries, but never the one who asks. */
@Component
public class LeaveDesk {

    /** Undecided leave is still listed when the roll is signed, so the digit stays good for a while. */
    private static final Duration AFTER_THE_END = Duration.ofDays(2);

    private final Deciders deciders;
    private final MemberMapper members;
    private final OpenQuestionMapper questions;
    private final LeaveMessages messages;

    LeaveDesk(Deciders deciders, MemberMapper members, OpenQuestionMapper questions, LeaveMessages messages) {
        this.deciders = deciders;
        this.members = members;
        this.questions = questions;
        this.messages = messages;
    }

    void submit(LeaveRequest request, Meeting meeting) {
        Member member = Objects.requireNonNull(members.find(request.memberId()));
        messages.submit(ask(request, meeting, messages.sendAt(request, meeting)), request, member, meeting);
    }

    /** Those who have the question open from then on. */
    List<Member> ask(LeaveRequest request, Meeting meeting, Instant at) {
        List<Member> asked = deciders.about(request.memberId(), meeting.orgId());
        Instant until = meeting.endsAt().plus(AFTER_THE_END);
        asked.forEach(decider -> questions.ask(decider.id(), QuestionKind.LEAVE, request.id(), at, until));
        return asked;
    }
}
