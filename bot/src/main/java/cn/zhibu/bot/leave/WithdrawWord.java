package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.receipt.NoticeChoice;
import cn.zhibu.domain.attendance.NoticeQuestions;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.leave.WithdrawLeave;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 撤回请假. */
@Component
final class WithdrawWord implements Command {

    private static final Set<AttendanceStatus> ON_LEAVE =
            Set.of(AttendanceStatus.LEAVE_REQ, AttendanceStatus.LEAVE_OK, AttendanceStatus.LEAVE_NO);

    private final NoticeQuestions notices;
    private final AttendanceMapper lines;
    private final NoticeChoice choice;
    private final WithdrawLeave leave;
    private final LeaveWords words;

    WithdrawWord(
            NoticeQuestions notices,
            AttendanceMapper lines,
            NoticeChoice choice,
            WithdrawLeave leave,
            LeaveWords words) {
        this.notices = notices;
        this.lines = lines;
        this.choice = choice;
        this.leave = leave;
        this.words = words;
    }

    @Override
    public String word() {
        return "撤回请假";
    }

    @Override
    public List<String> aliases() {
        return List.of("取消请假", "撤销请假", "销假", "不请假了");
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.isEmpty();
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Meeting> ahead = notices.ahead(caller.id(), caller.at());
        List<Meeting> onLeave =
                ahead.stream().filter(meeting -> onLeave(meeting, caller)).toList();
        List<Meeting> candidates = onLeave.isEmpty() && !ahead.isEmpty() ? ahead.subList(0, 1) : onLeave;
        return choice.with(
                caller,
                candidates,
                word(),
                meeting -> words.of(caller.act(), leave.withdraw(caller.act(), meeting.id())));
    }

    private boolean onLeave(Meeting meeting, Caller caller) {
        Attendance line = lines.find(meeting.id(), caller.id());
        return line != null && ON_LEAVE.contains(line.status());
    }
}
