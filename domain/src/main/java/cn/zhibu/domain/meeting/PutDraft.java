package cn.zhibu.domain.meeting;

import cn.zhibu.domain.outbox.Content.Button;
import cn.zhibu.domain.outbox.Content.Card;
import cn.zhibu.domain.outbox.Content.Field;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a draft to people who may publish it: a card with three buttons, and the question that a digit answers. */
@Component
class PutDraft {

    private final Outbox outbox;
    private final OpenQuestionMapper questions;
    private final DraftWords drafts;
    private final Wording wording;

    PutDraft(Outbox outbox, OpenQuestionMapper questions, DraftWords drafts, Wording wording) {
        this.outbox = outbox;
        this.questions = questions;
        this.drafts = drafts;
        this.wording = wording;
    }

    /** @param occasion what brings the draft up, e.g. {@code again}; once for each and for each edit */
    void to(List<Member> people, Preview preview, String occasion, Instant at) {
        Meeting draft = preview.meeting();
        String occasionOfDraft = "meeting:" + draft.id() + ":draft:" + occasion;
        outbox.tell(
                people,
                new Message(
                        occasionOfDraft,
                        draft.revision(),
                        NoticeKind.DUTY,
                        draft.id(),
                        null,
                        card(preview),
                        at,
                        draft.startsAt()));
        people.forEach(person -> questions.ask(person.id(), QuestionKind.DRAFT, draft.id(), at, draft.startsAt()));
    }

    private Card card(Preview preview) {
        Meeting draft = preview.meeting();
        return new Card(
                wording.say("meeting.draft-title", "kinds", MeetingWords.kinds(draft)),
                drafts.warnings(preview),
                List.of(
                        new Field(wording.say("meeting.field-time"), NoticeWords.time(draft)),
                        new Field(wording.say("meeting.field-place"), draft.place()),
                        new Field(wording.say("meeting.field-topic"), draft.topic()),
                        new Field(wording.say("meeting.field-people"), drafts.people(preview.forecast())),
                        new Field(wording.say("meeting.field-quorum"), drafts.quorum(preview.forecast()))),
                List.of(
                        new Button(wording.say("meeting.button-publish"), "publish/" + draft.id()),
                        new Button(wording.say("meeting.button-edit"), "edit/" + draft.id()),
                        new Button(wording.say("meeting.button-hold"), "hold/" + draft.id())),
                null,
                drafts.text(preview));
    }
}
