package cn.zhibu.domain.confirm;

import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The card that asks the secretaries to sign the roll, with its figures so far; not sent once it is signed. */
@Component
final class ConfirmCard {

    private static final Duration OPEN = Duration.ofDays(30);

    private final AttendanceMapper rolls;
    private final Duties duties;
    private final OpenQuestionMapper questions;
    private final Outbox outbox;
    private final ConfirmCardWords words;

    ConfirmCard(
            AttendanceMapper rolls,
            Duties duties,
            OpenQuestionMapper questions,
            Outbox outbox,
            ConfirmCardWords words) {
        this.rolls = rolls;
        this.duties = duties;
        this.questions = questions;
        this.outbox = outbox;
        this.words = words;
    }

    /** @param times how often it was asked before */
    void send(Meeting meeting, int times, Instant now, Instant notBefore) {
        if (!meeting.status().live()) {
            return;
        }
        List<Member> secretaries = duties.secretaries(meeting.orgId());
        RollFigures figures = RollFigures.of(meeting, rolls.roll(meeting.id()));
        outbox.tell(
                secretaries,
                new Message(
                        "meeting:" + meeting.id() + ":confirm",
                        times,
                        NoticeKind.DUTY,
                        meeting.id(),
                        null,
                        words.asking(MeetingWords.title(meeting), meeting.id(), figures),
                        notBefore,
                        now.plus(OPEN)));
        secretaries.forEach(
                secretary -> questions.ask(secretary.id(), QuestionKind.CONFIRM, meeting.id(), now, now.plus(OPEN)));
    }
}
