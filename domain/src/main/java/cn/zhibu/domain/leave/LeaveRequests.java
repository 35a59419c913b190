package cn.zhibu.domain.leave;

import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.leave.LeaveRequestMapper;
import cn.zhibu.mapper.leave.LeaveStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps a request for leave in step with the line on the roll. */
@Component
public final class LeaveRequests {

    private final LeaveRequestMapper requests;
    private final MeetingMapper meetings;
    private final OpenQuestionMapper questions;
    private final LeaveDesk desk;

    LeaveRequests(LeaveRequestMapper requests, MeetingMapper meetings, OpenQuestionMapper questions, LeaveDesk desk) {
        this.requests = requests;
        this.meetings = meetings;
        this.questions = questions;
        this.desk = desk;
    }

    /** The person comes after all, or has taken the request back. */
    public void withdraw(Attendance line) {
        requests.withdraw(line.meetingId(), line.memberId()).forEach(id -> questions.closeAll(QuestionKind.LEAVE, id));
    }

    /** The line stands on leave again: so does the request. */
    public void follow(Attendance line, Instant at) {
        LeaveRequest request = requests.of(line.meetingId(), line.memberId());
        if (request == null) {
            return;
        }
        switch (line.status()) {
            case LEAVE_REQ -> {
                requests.setStatus(request.id(), LeaveStatus.PENDING);
                Meeting meeting = Objects.requireNonNull(meetings.find(line.meetingId()));
                desk.ask(request, meeting, at);
            }
            case LEAVE_OK -> requests.setStatus(request.id(), LeaveStatus.OK);
            case LEAVE_NO -> requests.setStatus(request.id(), LeaveStatus.NO);
            default -> {}
        }
    }
}
