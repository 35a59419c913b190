package cn.zhibu.domain.attendance;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.behalf.Proxies;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import org.springframework.stereotype.Component;

/**
 * The one way to a person's line on a live roll: the meeting is kept as it is and the line locked, so that what is decided on them holds. Takes
 * place inside the caller's transaction.
 */
@Component
public final class Entrance {

    private final MeetingMapper meetings;
    private final Roll roll;
    private final Proxies proxies;

    Entrance(MeetingMapper meetings, Roll roll, Proxies proxies) {
        this.meetings = meetings;
        this.roll = roll;
        this.proxies = proxies;
    }

    public Entry enter(Act act, long meetingId) {
        Meeting meeting = meetings.share(meetingId);
        if (meeting == null || meeting.status() == MeetingStatus.DRAFT) {
            return new Shut(new Refusal.NoSuchMeeting());
        }
        if (!proxies.may(act, meeting.orgId())) {
            return new Shut(new Refusal.NotYours(meeting));
        }
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return new Shut(new Refusal.Cancelled(meeting));
        }
        Attendance line = roll.line(meetingId, act.subject());
        if (line == null) {
            return new Shut(new Refusal.NotInvited(meeting));
        }
        return meeting.status().live() ? new Open(meeting, line) : new Shut(new Refusal.Signed(meeting));
    }

    /** As {@link #enter}, and only before the meeting begins. */
    public Entry beforeStart(Act act, long meetingId) {
        Entry entry = enter(act, meetingId);
        if (entry instanceof Open open && !act.at().isBefore(open.meeting().startsAt())) {
            return new Shut(new Refusal.Started(open.meeting()));
        }
        return entry;
    }

    /** Whether the act may be decided on. */
    public sealed interface Entry {}

    public record Open(Meeting meeting, Attendance line) implements Entry {}

    public record Shut(Refusal why) implements Entry {}
}
