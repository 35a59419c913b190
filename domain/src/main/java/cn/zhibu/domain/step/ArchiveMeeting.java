package cn.zhibu.domain.step;

import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** 30 days after the roll was signed it can no longer be reopened. */
@Component
final class ArchiveMeeting implements StepWork {

    private final MeetingMapper meetings;

    ArchiveMeeting(MeetingMapper meetings) {
        this.meetings = meetings;
    }

    @Override
    public Step step() {
        return Step.ARCHIVE;
    }

    @Override
    public void due(Meeting meeting, Instant now) {
        meetings.advance(meeting.id(), List.of(MeetingStatus.CONFIRMED), MeetingStatus.ARCHIVED);
    }
}
