package cn.zhibu.domain.step;

import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** T-15 minutes: check-in opens and the secretary hears the first 签到码. When the meeting is over by now, only the status moves on. */
@Component
final class OpenMeeting implements StepWork {

    private final MeetingMapper meetings;
    private final TellCode code;

    OpenMeeting(MeetingMapper meetings, TellCode code) {
        this.meetings = meetings;
        this.code = code;
    }

    @Override
    public Step step() {
        return Step.OPEN;
    }

    @Override
    public void due(Meeting meeting, Instant now) {
        int opened = meetings.advance(meeting.id(), List.of(MeetingStatus.NOTICED), MeetingStatus.OPEN);
        if (opened > 0 && now.isBefore(meeting.endsAt())) {
            code.tell(meeting, "confirm.code-to-desk", 0, now);
        }
    }
}
