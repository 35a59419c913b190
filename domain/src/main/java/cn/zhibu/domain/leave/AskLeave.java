package cn.zhibu.domain.leave;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Entrance;
import cn.zhibu.domain.attendance.NoticeQuestions;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.leave.LeaveRequestMapper;
import cn.zhibu.mapper.leave.LeaveStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 请假, until the meeting begins; what was asked for before may be put in other words while nobody has decided it. */
@Component
public class AskLeave {

    private final Entrance entrance;
    private final Roll roll;
    private final LeaveRequestMapper requests;
    private final LeaveDesk desk;
    private final NoticeQuestions questions;

    AskLeave(Entrance entrance, Roll roll, LeaveRequestMapper requests, LeaveDesk desk, NoticeQuestions questions) {
        this.entrance = entrance;
        this.roll = roll;
        this.requests = requests;
        this.desk = desk;
        this.questions = questions;
    }

    /** Whether leave can be asked for at all, before the category is asked; null when it can. */
    @Transactional
    public @Nullable LeaveOutcome obstacle(Act act, long meetingId) {
        Entrance.Entry entry = entrance.beforeStart(act, meetingId);
        if (entry instanceof Entrance.Shut shut) {
            return new LeaveOutcome.Refused(shut.why());
        }
        return obstacle((Entrance.Open) entry);
    }

    @Transactional
    public LeaveOutcome ask(Act act, long meetingId, LeaveRules.Said said) {
        Entrance.Entry entry = entrance.beforeStart(act, meetingId);
        if (entry instanceof Entrance.Shut shut) {
            return new LeaveOutcome.Refused(shut.why());
        }
        Entrance.Open open = (Entrance.Open) entry;
        LeaveOutcome obstacle = obstacle(open);
        return obstacle == null ? asked(act, open, said) : obstacle;
    }

    private @Nullable LeaveOutcome obstacle(Entrance.Open open) {
        Attendance line = open.line();
        return switch (line.status()) {
            case EXPECTED, ACK, LEAVE_REQ -> null;
            case LEAVE_OK, LEAVE_NO -> decided(open);
            case CLAIMED, PRESENT, ABSENT -> new LeaveOutcome.AlreadyMarked(open.meeting(), line);
            case OBSERVER, EXEMPT -> new LeaveOutcome.NotNeeded(open.meeting());
        };
    }

    /** Leave set on the roll by the secretary has no request. */
    private LeaveOutcome decided(Entrance.Open open) {
        LeaveRequest request = requests.of(open.meeting().id(), open.line().memberId());
        return request == null
                ? new LeaveOutcome.AlreadyMarked(open.meeting(), open.line())
                : new LeaveOutcome.Already(open.meeting(), request, open.line());
    }

    private LeaveOutcome asked(Act act, Entrance.Open open, LeaveRules.Said said) {
        Attendance line = open.line();
        boolean pending = line.status() == AttendanceStatus.LEAVE_REQ;
        LeaveRequest before = requests.of(line.meetingId(), line.memberId());
        String words = said.words().isEmpty() ? null : said.words();
        if (pending
                && before != null
                && before.category() == said.category()
                && Objects.equals(before.words(), words)) {
            return new LeaveOutcome.Already(open.meeting(), before, line);
        }
        LeaveRequest request = new LeaveRequest(
                0,
                line.meetingId(),
                line.memberId(),
                said.category(),
                words,
                LeaveStatus.PENDING,
                act.at(),
                null,
                null);
        LeaveRequest stored = Objects.requireNonNull(requests.find(requests.ask(request)));
        Roll.Mark mark = Roll.Mark.of(AttendanceStatus.LEAVE_REQ);
        Attendance changed =
                roll.change(line, mark, act, pending ? "leave.change" : "leave.request", LeaveRules.reason(stored));
        questions.answered(line.meetingId(), line.memberId());
        desk.submit(stored, open.meeting());
        return new LeaveOutcome.Requested(open.meeting(), stored, changed, pending);
    }
}
