package cn.zhibu.domain.feedback;

import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.feedback.FeedbackMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.own.OwnMeeting;
import cn.zhibu.mapper.own.OwnRecordMapper;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which meetings a person can still say something about. */
@Component
public final class FeedbackMeetings {

    private static final int LOOK_BACK = 5;

    private final OpenQuestionMapper questions;
    private final OwnRecordMapper records;
    private final FeedbackMapper feedback;
    private final MeetingMapper meetings;

    FeedbackMeetings(
            OpenQuestionMapper questions, OwnRecordMapper records, FeedbackMapper feedback, MeetingMapper meetings) {
        this.questions = questions;
        this.records = records;
        this.feedback = feedback;
        this.meetings = meetings;
    }

    /** Those the person is or will be asked about and has not answered: words are taken from the end on, before the card comes. */
    public List<Meeting> asked(long memberId, Instant now) {
        return questions.planned(memberId, now).stream()
                .filter(question -> question.kind() == QuestionKind.FEEDBACK)
                .map(question -> meeting(question.subjectId()))
                .toList();
    }

    /** The latest meeting of the last week that the person was on the roll of. */
    public Optional<Meeting> latest(long memberId, Instant now) {
        return records.last(memberId, now, LOOK_BACK).stream()
                .filter(own -> own.startsAt().isAfter(now.minus(GiveFeedback.OPEN)))
                .findFirst()
                .map(OwnMeeting::id)
                .map(this::meeting);
    }

    public boolean answered(long memberId, long meetingId) {
        return feedback.given(meetingId, memberId);
    }

    private Meeting meeting(long id) {
        return Objects.requireNonNull(meetings.find(id), "a meeting is never deleted");
    }
}
