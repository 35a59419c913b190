package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.outbox.OldCards;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards that put a draft to people, once it was answered: by a digit or word they show the same as by a tap. */
@Component
public class DraftCards {

    private final Outbox outbox;
    private final OldCards cards;
    private final OpenQuestionMapper questions;
    private final Wording wording;

    DraftCards(Outbox outbox, OldCards cards, OpenQuestionMapper questions, Wording wording) {
        this.outbox = outbox;
        this.cards = cards;
        this.questions = questions;
        this.wording = wording;
    }

    void published(Meeting meeting) {
        settle(meeting, wording.say("meeting.label-published"));
    }

    /** What they show is no longer so; the people who have one are to see the new one. */
    List<Long> replaced(Act act, Meeting draft) {
        List<Long> people = questions.asked(QuestionKind.DRAFT, draft.id(), act.at());
        settle(draft, wording.say("meeting.caption-redrafted"));
        return people;
    }

    /** Only the actor holds it back: a colleague who has the card may still publish it. */
    @Transactional
    public void held(Act act, Meeting draft) {
        String caption = wording.say("meeting.button-hold");
        questions.close(act.actor(), QuestionKind.DRAFT, draft.id());
        outbox.withdraw(draft.id(), act.actor(), caption, NoticeKind.DUTY);
        if (act.channel() != Channel.CARD) {
            cards.disableOf(draft.id(), act.actor(), caption, NoticeKind.DUTY);
        }
    }

    // before it is published a meeting has no other duty than its draft
    private void settle(Meeting meeting, String caption) {
        outbox.drop(meeting.id(), caption, NoticeKind.DUTY);
        cards.disable(meeting.id(), caption, List.of(NoticeKind.DUTY));
        questions.closeAll(QuestionKind.DRAFT, meeting.id());
    }
}
