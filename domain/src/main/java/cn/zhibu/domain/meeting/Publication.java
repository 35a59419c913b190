package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.member.Member;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** All that publishing sets in motion: status, roll, notices, questions, steps. */
@Component
class Publication {

    private final MeetingMapper meetings;
    private final FreezeRoll roll;
    private final SpreadNotice notices;
    private final DraftCards drafts;
    private final MeetingNews news;
    private final Calendars calendars;

    Publication(
            MeetingMapper meetings,
            FreezeRoll roll,
            SpreadNotice notices,
            DraftCards drafts,
            MeetingNews news,
            Calendars calendars) {
        this.meetings = meetings;
        this.roll = roll;
        this.notices = notices;
        this.drafts = drafts;
        this.news = news;
        this.calendars = calendars;
    }

    PublishOutcome of(Meeting draft, Act act) {
        meetings.publish(draft.id(), act.actor(), act.at());
        Meeting meeting = Objects.requireNonNull(meetings.find(draft.id()), "the draft is locked");
        List<Expected> expected = roll.freeze(meeting, act);
        Dispatch dispatch = Dispatch.notice(calendars.window(), act.at(), meeting.startsAt(), meeting.id());
        notices.notice(meeting, act.actor(), recipients(expected), dispatch);
        drafts.published(meeting);
        news.published(act, meeting);
        return new PublishOutcome.Published(meeting, dispatch, Forecast.of(expected), withoutWecom(expected));
    }

    private static SpreadNotice.Recipients recipients(List<Expected> expected) {
        return new SpreadNotice.Recipients(
                expected.stream()
                        .filter(one -> !one.observes())
                        .map(Expected::member)
                        .toList(),
                expected.stream()
                        .filter(Expected::observes)
                        .map(Expected::member)
                        .toList());
    }

    private static List<String> withoutWecom(List<Expected> expected) {
        return expected.stream()
                .map(Expected::member)
                .filter(member -> member.wecomUserid() == null)
                .map(Member::name)
                .toList();
    }
}
