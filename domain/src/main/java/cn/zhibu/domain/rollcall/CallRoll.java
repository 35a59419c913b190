package cn.zhibu.domain.rollcall;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.language.RollCall;
import cn.zhibu.domain.language.Selection;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code 到 1-8 假 9}: all marks of one message are recorded, or none. */
@Component
public class CallRoll {

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final RollAccess access;
    private final MarkLine line;
    private final RollCallNews news;

    CallRoll(MeetingMapper meetings, AttendanceMapper rolls, RollAccess access, MarkLine line, RollCallNews news) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.access = access;
        this.line = line;
        this.news = news;
    }

    @Transactional
    public RollCallOutcome call(long meetingId, RollCall.Reading reading, Act act) {
        Meeting meeting = meetings.lock(meetingId);
        Optional<RollCallOutcome> refusal = access.refusal(meeting, act)
                .or(() -> access.closed(Objects.requireNonNull(meeting, "not refused"), act));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Meeting open = Objects.requireNonNull(meeting, "not refused");
        return reading instanceof RollCall.Marks marks
                ? apply(open, marks.marks(), act)
                : new RollCallOutcome.Unreadable(((RollCall.Refused) reading).bad());
    }

    private RollCallOutcome apply(Meeting meeting, List<RollCall.Mark> marks, Act act) {
        List<RollRow> rows = rolls.roll(meeting.id());
        Map<Integer, RollRow> everyone = RollCallRules.lines(rows);
        Selection.Bad bad = RollCallRules.bad(marks, everyone.keySet());
        if (bad != null) {
            return new RollCallOutcome.Unreadable(bad);
        }
        boolean groupOnly = access.groupOnly(act.actor(), meeting);
        List<RollRow> own = groupOnly ? access.own(act.actor(), rows) : rows;
        if (groupOnly) {
            Optional<RollCallOutcome> refusal = GroupRules.refusal(marks, everyone, own);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        Map<Integer, RollRow> lines = RollCallRules.lines(own);
        int changed = 0;
        for (Map.Entry<Integer, RollCallRules.Wanted> one :
                RollCallRules.wanted(marks, lines).entrySet()) {
            long memberId = Objects.requireNonNull(lines.get(one.getKey())).memberId();
            changed += line.mark(meeting, memberId, one.getValue(), act) ? 1 : 0;
        }
        news.tell(act, meeting, changed);
        List<RollRow> after = rolls.roll(meeting.id());
        return new RollCallOutcome.Roll(meeting, groupOnly ? access.own(act.actor(), after) : after, changed);
    }
}
