package cn.zhibu.domain.meeting;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingPlanMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is expected at a meeting by its type: all Party members, the committee (支委会) or the group (党小组会); last, who is posted to the branch. */
@Component
public final class ExpectedPeople {

    private final MemberMapper members;
    private final MeetingPlanMapper plans;
    private final Duties duties;

    ExpectedPeople(MemberMapper members, MeetingPlanMapper plans, Duties duties) {
        this.members = members;
        this.plans = plans;
        this.duties = duties;
    }

    /** In the order of the roll. */
    public List<Expected> of(Meeting meeting) {
        List<Member> people = people(meeting);
        Set<Long> known = people.stream().map(Member::id).collect(Collectors.toSet());
        Stream<Expected> observers = plans.posted(meeting.orgId(), Beijing.date(meeting.startsAt())).stream()
                .filter(posted -> !known.contains(posted.id()))
                .map(Expected::observer);
        return Stream.concat(people.stream().map(Expected::member), observers).toList();
    }

    private List<Member> people(Meeting meeting) {
        List<Member> branch = members.partyMembers(meeting.orgId());
        Long group = meeting.groupId();
        if (group != null) {
            return branch.stream()
                    .filter(member -> group.equals(member.groupId()))
                    .toList();
        }
        boolean committeeOnly = MeetingWords.types(meeting).stream().allMatch(MeetingType.COMMITTEE::equals);
        return committeeOnly ? committee(meeting, branch) : branch;
    }

    private List<Member> committee(Meeting meeting, List<Member> branch) {
        List<Member> committee = duties.committee(meeting.orgId());
        return Stream.concat(branch.stream(), committee.stream())
                .filter(member -> committee.stream().anyMatch(one -> one.id() == member.id()))
                .distinct()
                .toList();
    }
}
