package cn.zhibu.domain.meeting;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which signed meeting a secretary's word means: the last one that can still be reopened, with others of its day. */
@Component
public final class SignedMeetings {

    private final MeetingMapper meetings;

    SignedMeetings(MeetingMapper meetings) {
        this.meetings = meetings;
    }

    public List<Meeting> last(long orgId) {
        List<Meeting> signed = meetings.ofOrg(orgId, List.of(MeetingStatus.CONFIRMED));
        if (signed.isEmpty()) {
            return signed;
        }
        LocalDate day = Beijing.date(signed.get(signed.size() - 1).startsAt());
        return signed.stream()
                .filter(meeting -> Beijing.date(meeting.startsAt()).equals(day))
                .toList();
    }
}
