package cn.zhibu.domain.feedback;

import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks those who were there what they thought, each once; after a week the question is over. */
@Component
public class AskFeedback {

    private static final Duration OPEN = Duration.ofDays(7);
    private static final Set<AttendanceStatus> THERE = EnumSet.of(AttendanceStatus.CLAIMED, AttendanceStatus.PRESENT);

    private final AttendanceMapper rolls;
    private final MemberMapper members;
    private final OpenQuestionMapper questions;
    private final Outbox outbox;
    private final FeedbackCard card;

    AskFeedback(
            AttendanceMapper rolls,
            MemberMapper members,
            OpenQuestionMapper questions,
            Outbox outbox,
            FeedbackCard card) {
        this.rolls = rolls;
        this.members = members;
        this.questions = questions;
        this.outbox = outbox;
        this.card = card;
    }

    /** Within the transaction of the act; who was asked before is not asked again. */
    public void ask(Meeting meeting, Instant now) {
        Instant until = meeting.endsAt().plus(OPEN);
        List<Long> there = rolls.ofMeeting(meeting.id()).stream()
                .filter(line -> THERE.contains(line.status()))
                .map(Attendance::memberId)
                .toList();
        if (there.isEmpty() || !now.isBefore(until)) {
            return;
        }
        Message message = card.message(meeting, now, until);
        for (Member person : members.byIds(there)) {
            if (outbox.tell(person, message) > 0) {
                questions.ask(person.id(), QuestionKind.FEEDBACK, meeting.id(), message.notBefore(), until);
            }
        }
    }
}
