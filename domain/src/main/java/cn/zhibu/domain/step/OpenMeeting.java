package cn.zhibu.domain.step;

import cn.zhibu.domain.checkin.SigninCodes;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.meeting.Step;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** T-15 minutes: check-in opens and the secretary hears the first 签到码. When the meeting is over by now, only the status moves on. */
@Component
final class OpenMeeting implements StepWork {

    private final MeetingMapper meetings;
    private final SigninCodes codes;
    private final Duties duties;
    private final Outbox outbox;
    private final Wording wording;

    OpenMeeting(MeetingMapper meetings, SigninCodes codes, Duties duties, Outbox outbox, Wording wording) {
        this.meetings = meetings;
        this.codes = codes;
        this.duties = duties;
        this.outbox = outbox;
        this.wording = wording;
    }

    @Override
    public Step step() {
        return Step.OPEN;
    }

    @Override
    public void due(Meeting meeting, Instant now) {
        int opened = meetings.advance(meeting.id(), List.of(MeetingStatus.NOTICED), MeetingStatus.OPEN);
        if (opened == 0 || !now.isBefore(meeting.endsAt())) {
            return;
        }
        String words = wording.say(
                "confirm.code-to-desk",
                "title",
                MeetingWords.title(meeting),
                "code",
                codes.current(meeting, now).code(),
                "time",
                Beijing.clock(now));
        outbox.tell(
                duties.secretaries(meeting.orgId()),
                new Message(
                        "meeting:" + meeting.id() + ":code",
                        meeting.revision(),
                        NoticeKind.DUTY,
                        meeting.id(),
                        null,
                        new Content.Text(words),
                        now,
                        meeting.endsAt()));
    }
}
