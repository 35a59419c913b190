package cn.zhibu.domain.attendance;

import cn.zhibu.mapper.conversation.NoticeAnswerMapper;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The question 参加 or 请假 that a notice puts to each person; it closes at the start at the latest. */
@Component
public final class NoticeQuestions {

    private final OpenQuestionMapper questions;
    private final MeetingMapper meetings;
    private final NoticeAnswerMapper answers;
    private final Clock clock;

    NoticeQuestions(OpenQuestionMapper questions, MeetingMapper meetings, NoticeAnswerMapper answers, Clock clock) {
        this.questions = questions;
        this.meetings = meetings;
        this.answers = answers;
        this.clock = clock;
    }

    /** The person has answered by whatever path: no digit is waited for, no reminder goes out. */
    public void answered(long meetingId, long memberId) {
        answered(List.of(meetingId), List.of(memberId));
    }

    /** The same for several people, each with the meeting at the same place of the list. */
    public void answered(List<Long> meetingIds, List<Long> memberIds) {
        answers.answered(meetingIds, memberIds, "已答复", clock.instant());
    }

    /** The answer was taken back: the question is open again. */
    public void again(Meeting meeting, long memberId, Instant at) {
        if (at.isBefore(meeting.startsAt())) {
            questions.ask(memberId, QuestionKind.NOTICE, meeting.id(), at, meeting.startsAt());
        }
    }

    /** Meetings the person can still answer: those that wait for an answer, else all that have not begun. */
    public List<Meeting> waiting(long memberId, Instant at) {
        List<Long> asked = questions.open(memberId, at).stream()
                .filter(question -> question.kind() == QuestionKind.NOTICE)
                .map(question -> question.subjectId())
                .toList();
        List<Meeting> ahead = ahead(memberId, at);
        List<Meeting> silent =
                ahead.stream().filter(meeting -> asked.contains(meeting.id())).toList();
        return silent.isEmpty() ? ahead : silent;
    }

    /** Live meetings of the person that have not begun. */
    public List<Meeting> ahead(long memberId, Instant at) {
        return meetings.liveOfMember(memberId).stream()
                .filter(meeting -> at.isBefore(meeting.startsAt()))
                .toList();
    }
}
