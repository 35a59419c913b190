package cn.zhibu.domain.confirm;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.feedback.AskFeedback;
import cn.zhibu.domain.makeup.OpenMakeup;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import cn.zhibu.mapper.meeting.Step;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What follows from a signed roll: make-up tasks, feedback, the archive in 30 days, a line in the log and for the other secretaries. */
@Component
final class AfterSigning {

    private static final Duration REOPENABLE = Duration.ofDays(30);

    private final OpenMakeup makeup;
    private final AskFeedback feedback;
    private final MeetingStepMapper steps;
    private final OpenQuestionMapper questions;
    private final SigningTrace trace;

    AfterSigning(
            OpenMakeup makeup,
            AskFeedback feedback,
            MeetingStepMapper steps,
            OpenQuestionMapper questions,
            SigningTrace trace) {
        this.makeup = makeup;
        this.feedback = feedback;
        this.steps = steps;
        this.questions = questions;
        this.trace = trace;
    }

    /** How many have to make up. */
    int signed(Meeting meeting, RollFigures figures, Act act) {
        trace.signed(meeting, figures, act);
        questions.closeAll(QuestionKind.NOTICE, meeting.id());
        questions.closeAll(QuestionKind.CONFIRM, meeting.id());
        steps.plan(meeting.id(), Step.ARCHIVE, act.at().plus(REOPENABLE));
        if (!act.at().isBefore(meeting.endsAt())) {
            feedback.ask(meeting, act.at());
        }
        return makeup.ofMeeting(meeting, act.at());
    }
}
