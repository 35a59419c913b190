package cn.zhibu.domain.leave;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
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

    private final Duties duties;
    private final MemberMapper members;
    private final OrgMapper orgs;
    private final OpenQuestionMapper questions;
    private final LeaveMessages messages;

    LeaveDesk(
            Duties duties, MemberMapper members, OrgMapper orgs, OpenQuestionMapper questions, LeaveMessages messages) {
        this.duties = duties;
        this.members = members;
        this.orgs = orgs;
        this.questions = questions;
        this.messages = messages;
    }

    /** Who decides about this person's leave; a request is never dropped. */
    public List<Member> deciders(Meeting meeting, long memberId) {
        List<Member> secretaries = duties.secretaries(meeting.orgId());
        List<Member> others = without(secretaries, memberId);
        if (others.isEmpty()) {
            others = without(duties.committee(meeting.orgId()), memberId);
        }
        for (Org above : orgs.upwards(meeting.orgId())) {
            others = others.isEmpty() ? without(duties.secretaries(above.id()), memberId) : others;
        }
        return others.isEmpty() ? secretaries : others;
    }

    public boolean decides(long actor, Meeting meeting, LeaveRequest request) {
        List<Member> deciders = deciders(meeting, request.memberId());
        boolean asked = deciders.stream().anyMatch(member -> member.id() == actor);
        return asked || actor != request.memberId() && duties.runs(actor, meeting.orgId());
    }

    void submit(LeaveRequest request, Meeting meeting) {
        List<Member> deciders = deciders(meeting, request.memberId());
        Member member = Objects.requireNonNull(members.find(request.memberId()));
        ask(deciders, request.id(), meeting, request.requestedAt());
        messages.submit(deciders, request, member, meeting);
    }

    void ask(List<Member> deciders, long requestId, Meeting meeting, Instant at) {
        Instant until = meeting.endsAt().plus(AFTER_THE_END);
        deciders.forEach(decider -> questions.ask(decider.id(), QuestionKind.LEAVE, requestId, at, until));
    }

    private static List<Member> without(List<Member> people, long memberId) {
        return people.stream().filter(person -> person.id() != memberId).toList();
    }
}
