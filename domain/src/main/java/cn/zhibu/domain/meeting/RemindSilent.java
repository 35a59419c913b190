package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.member.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds only those who have not answered, each at most once a day: by hand (提醒一次), and the working day before. */
@Component
public class RemindSilent {

    private final MeetingMapper meetings;
    private final MeetingScope scope;
    private final Audiences audiences;
    private final Reminders reminders;
    private final MeetingNews news;
    private final Clock clock;

    RemindSilent(
            MeetingMapper meetings,
            MeetingScope scope,
            Audiences audiences,
            Reminders reminders,
            MeetingNews news,
            Clock clock) {
        this.meetings = meetings;
        this.scope = scope;
        this.audiences = audiences;
        this.reminders = reminders;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public RemindOutcome remind(Act act, long id) {
        Meeting meeting = meetings.lock(id);
        if (meeting == null) {
            return new RemindOutcome.Unknown();
        }
        if (!scope.covers(act.actor(), meeting)) {
            return new RemindOutcome.NotYours();
        }
        if (!awaited(meeting, act.at())) {
            return new RemindOutcome.Over(meeting);
        }
        List<Member> silent = audiences.silent(id);
        return silent.isEmpty() ? new RemindOutcome.NobodySilent(meeting) : remind(act, meeting, silent);
    }

    /** The step REMIND of meetings that are locked. */
    @Transactional
    public void due(List<Meeting> meetings) {
        Instant now = clock.instant();
        List<Meeting> awaited =
                meetings.stream().filter(meeting -> awaited(meeting, now)).toList();
        if (!awaited.isEmpty()) {
            reminders.send(awaited, now);
        }
    }

    private RemindOutcome remind(Act act, Meeting meeting, List<Member> silent) {
        Reminders.Sent sent = reminders.send(meeting, silent, act.actor(), act.at());
        List<String> withoutWecom = silent.stream()
                .filter(member -> member.wecomUserid() == null)
                .map(Member::name)
                .toList();
        if (sent.people() == 0) {
            return new RemindOutcome.Already(meeting, withoutWecom);
        }
        news.reminded(act, meeting, sent.people());
        return new RemindOutcome.Reminded(meeting, sent.people(), sent.dispatch(), withoutWecom);
    }

    private static boolean awaited(Meeting meeting, Instant now) {
        boolean running = meeting.status() == MeetingStatus.NOTICED || meeting.status() == MeetingStatus.OPEN;
        return running && now.isBefore(meeting.startsAt());
    }
}
