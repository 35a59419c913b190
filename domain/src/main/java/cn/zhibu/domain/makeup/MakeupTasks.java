package cn.zhibu.domain.makeup;

import cn.zhibu.mapper.makeup.MakeupTask;
import cn.zhibu.mapper.makeup.MakeupTaskMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Make-up tasks with their meetings. */
@Component
public final class MakeupTasks {

    private final MakeupTaskMapper tasks;
    private final MeetingMapper meetings;
    private final MemberMapper members;

    MakeupTasks(MakeupTaskMapper tasks, MeetingMapper meetings, MemberMapper members) {
        this.tasks = tasks;
        this.meetings = meetings;
        this.members = members;
    }

    /** What the person has still to make up, and what waits for the secretary; the one due first at the head. */
    public List<Due> of(long memberId) {
        return tasks.openOf(memberId).stream().map(this::due).toList();
    }

    /** Claims of the branch that wait for a decision, oldest first. */
    public List<Due> claims(long orgId) {
        return tasks.claims(orgId).stream().map(this::due).toList();
    }

    public Meeting meeting(long taskId) {
        return due(Objects.requireNonNull(tasks.find(taskId), "a task is never deleted"))
                .meeting();
    }

    public Member person(long taskId) {
        MakeupTask task = Objects.requireNonNull(tasks.find(taskId), "a task is never deleted");
        return Objects.requireNonNull(members.find(task.memberId()), "a member is never deleted");
    }

    private Due due(MakeupTask task) {
        return new Due(task, Objects.requireNonNull(meetings.find(task.meetingId()), "a meeting is never deleted"));
    }

    /** A task and the meeting it is for. */
    public record Due(MakeupTask task, Meeting meeting) {}
}
