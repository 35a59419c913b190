package cn.zhibu.domain.meeting;

import cn.zhibu.domain.outbox.OldCards;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Nothing more is asked about a meeting: waiting messages, questions and cards. */
@Component
class Quieting {

    private static final List<QuestionKind> ABOUT_A_MEETING =
            List.of(QuestionKind.DRAFT, QuestionKind.NOTICE, QuestionKind.CONFIRM, QuestionKind.FEEDBACK);

    private final Withdrawal withdrawal;
    private final Outbox outbox;
    private final OpenQuestionMapper questions;
    private final OldCards oldCards;

    Quieting(Withdrawal withdrawal, Outbox outbox, OpenQuestionMapper questions, OldCards oldCards) {
        this.withdrawal = withdrawal;
        this.outbox = outbox;
        this.questions = questions;
        this.oldCards = oldCards;
    }

    /** The people whose notice had not left. */
    Set<Long> of(long meetingId, String caption, Instant at) {
        Set<Long> unaware = withdrawal.of(meetingId, caption, at);
        outbox.drop(meetingId, caption, NoticeKind.DUTY, NoticeKind.FEEDBACK);
        ABOUT_A_MEETING.forEach(kind -> questions.closeAll(kind, meetingId));
        oldCards.disable(meetingId, caption, List.of(NoticeKind.NOTICE, NoticeKind.CHANGE, NoticeKind.DUTY));
        return unaware;
    }
}
