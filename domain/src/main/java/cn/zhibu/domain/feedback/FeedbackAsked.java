package cn.zhibu.domain.feedback;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.outbox.OldCards;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.outbox.NoticeKind;
import org.springframework.stereotype.Component;

/** The question after a meeting, once a person has answered it: its card does not come any more, or shows that it is answered. */
@Component
final class FeedbackAsked {

    private final OpenQuestionMapper questions;
    private final Outbox outbox;
    private final OldCards cards;
    private final Wording wording;

    FeedbackAsked(OpenQuestionMapper questions, Outbox outbox, OldCards cards, Wording wording) {
        this.questions = questions;
        this.outbox = outbox;
        this.cards = cards;
        this.wording = wording;
    }

    void answered(Act act, long meetingId) {
        String caption = wording.say("feedback.caption");
        questions.close(act.subject(), QuestionKind.FEEDBACK, meetingId);
        outbox.withdraw(meetingId, act.subject(), caption, NoticeKind.FEEDBACK);
        if (act.channel() != Channel.CARD) {
            cards.disableOf(meetingId, act.subject(), caption, NoticeKind.FEEDBACK);
        }
    }
}
