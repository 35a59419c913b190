package cn.zhibu.domain.meeting;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Three working days before, an unpublished draft is put to the secretary, or to who leads the group, again; nothing publishes itself. */
@Component
public class PresentDraft {

    private final Drafting drafting;
    private final DraftReaders readers;
    private final Calendars calendars;
    private final Clock clock;

    PresentDraft(Drafting drafting, DraftReaders readers, Calendars calendars, Clock clock) {
        this.drafting = drafting;
        this.readers = readers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Nothing unless the meeting still is a draft. */
    @Transactional
    public void due(Meeting meeting) {
        Instant now = clock.instant();
        if (meeting.status() == MeetingStatus.DRAFT && meeting.startsAt().isAfter(now)) {
            Instant at = calendars.window().next(now, meeting.id());
            drafting.again(meeting, readers.of(meeting.orgId(), meeting.groupId()), "again", at);
        }
    }
}
