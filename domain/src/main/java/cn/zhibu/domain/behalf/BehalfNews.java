package cn.zhibu.domain.behalf;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An answer given for somebody else, in the digest of the branch's other secretaries. Roll calls tell of themselves, in one line. */
@Component
public final class BehalfNews {

    private static final Map<String, String> ACTS = Map.of(
            "receipt.join", "behalf.act-join",
            "receipt.undo", "behalf.act-undo",
            "leave.request", "behalf.act-leave",
            "leave.change", "behalf.act-leave",
            "leave.withdraw", "behalf.act-withdraw",
            "leave.undo", "behalf.act-undo",
            "checkin.claim", "behalf.act-checkin",
            "checkin.undo", "behalf.act-undo");

    private final Colleagues colleagues;
    private final MeetingMapper meetings;
    private final MemberMapper members;
    private final Wording wording;

    BehalfNews(Colleagues colleagues, MeetingMapper meetings, MemberMapper members, Wording wording) {
        this.colleagues = colleagues;
        this.meetings = meetings;
        this.members = members;
        this.wording = wording;
    }

    /** @param what the act on the line of the roll, as its event names it */
    public void tell(Act act, long meetingId, String what) {
        String key = ACTS.get(what);
        if (!act.onBehalf() || key == null) {
            return;
        }
        Meeting meeting = Objects.requireNonNull(meetings.find(meetingId), "a meeting is never deleted");
        String line = wording.say(
                "behalf.digest",
                "actor",
                name(act.actor()),
                "name",
                name(act.subject()),
                "what",
                wording.say(key),
                "time",
                Beijing.worded(meeting.startsAt()));
        colleagues.tell(act, meeting.orgId(), line);
    }

    private String name(long memberId) {
        return Objects.requireNonNull(members.find(memberId), "a member is never deleted")
                .name();
    }
}
