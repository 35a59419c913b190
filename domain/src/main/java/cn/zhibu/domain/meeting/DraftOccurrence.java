package cn.zhibu.domain.meeting;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingPlanMapper;
import cn.zhibu.mapper.recurrence.RecurrenceRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The draft of one occurrence of a recurrence, put to who may publish it. */
@Component
public class DraftOccurrence {

    private final MeetingMapper meetings;
    private final MeetingPlanMapper plans;
    private final Drafting drafting;
    private final DraftReaders readers;
    private final Calendars calendars;
    private final Wording wording;

    DraftOccurrence(
            MeetingMapper meetings,
            MeetingPlanMapper plans,
            Drafting drafting,
            DraftReaders readers,
            Calendars calendars,
            Wording wording) {
        this.meetings = meetings;
        this.plans = plans;
        this.drafting = drafting;
        this.readers = readers;
        this.calendars = calendars;
        this.wording = wording;
    }

    /** False when this occurrence already has its meeting. */
    public boolean draft(RecurrenceRow row, LocalDate day, Instant now) {
        Meeting draft =
                MeetingRows.draft(plan(row, day), new MeetingRows.Occurrence(row.id(), day), row.createdBy(), now);
        Long id = plans.insertOccurrence(draft);
        if (id == null) {
            return false;
        }
        Meeting written = Objects.requireNonNull(meetings.find(id), "the draft was just written");
        Instant at = calendars.window().next(now, id);
        drafting.put(written, readers.of(row.orgId(), row.groupId()), "planned", at);
        return true;
    }

    private Plan plan(RecurrenceRow row, LocalDate day) {
        Instant start = Beijing.at(day, row.startTime());
        List<MeetingType> types =
                Arrays.stream(row.types().split(",")).map(MeetingType::valueOf).toList();
        String kinds = types.stream().map(MeetingType::caption).collect(Collectors.joining("、"));
        String topic = wording.say("recurrence.topic", "month", day.getMonthValue(), "kinds", kinds);
        return new Plan(
                row.orgId(), row.groupId(), types, topic, row.place(), start, start.plusSeconds(row.minutes() * 60L));
    }
}
