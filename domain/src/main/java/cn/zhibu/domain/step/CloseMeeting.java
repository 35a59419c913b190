package cn.zhibu.domain.step;

import cn.zhibu.domain.feedback.AskFeedback;
import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.domain.outbox.OldCards;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.meeting.Step;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The end: claims and the questions of the notice close, old cards are disabled, those present are asked for feedback. */
@Component
final class CloseMeeting implements StepWork {

    private final MeetingMapper meetings;
    private final OpenQuestionMapper questions;
    private final Outbox outbox;
    private final OldCards cards;
    private final AskFeedback feedback;

    CloseMeeting(
            MeetingMapper meetings, OpenQuestionMapper questions, Outbox outbox, OldCards cards, AskFeedback feedback) {
        this.meetings = meetings;
        this.questions = questions;
        this.outbox = outbox;
        this.cards = cards;
        this.feedback = feedback;
    }

    @Override
    public Step step() {
        return Step.CLOSE;
    }

    @Override
    public void due(Meeting meeting, Instant now) {
        meetings.advance(meeting.id(), List.of(MeetingStatus.NOTICED, MeetingStatus.OPEN), MeetingStatus.CLOSED);
        questions.closeAll(QuestionKind.NOTICE, meeting.id());
        outbox.drop(meeting.id(), "活动已结束", NoticeKind.NOTICE, NoticeKind.CHANGE, NoticeKind.REMINDER);
        cards.disable(meeting.id(), "活动已结束");
        feedback.ask(meeting, now);
    }
}
