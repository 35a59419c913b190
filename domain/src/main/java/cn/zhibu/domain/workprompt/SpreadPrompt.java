package cn.zhibu.domain.workprompt;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.workprompt.WorkPrompt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings a work prompt to people in the next sending window, with the question whether to make a notice of it. */
@Component
class SpreadPrompt {

    private static final Duration OPEN = Duration.ofDays(14);

    /** A card cuts what is longer; the whole text goes out then. */
    private static final int FITS_A_CARD = 100;

    private final Outbox outbox;
    private final OpenQuestionMapper questions;
    private final Calendars calendars;
    private final Wording wording;
    private final PromptSender sender;

    SpreadPrompt(
            Outbox outbox, OpenQuestionMapper questions, Calendars calendars, Wording wording, PromptSender sender) {
        this.outbox = outbox;
        this.questions = questions;
        this.calendars = calendars;
        this.wording = wording;
        this.sender = sender;
    }

    void to(List<Member> people, WorkPrompt prompt, Org upper) {
        Instant at = calendars.window().next(prompt.at(), prompt.id());
        Instant until = at.plus(OPEN);
        Message message = new Message(
                "prompt:" + prompt.id(),
                0,
                NoticeKind.PROMPT,
                null,
                prompt.memberId(),
                content(prompt, upper),
                at,
                until);
        outbox.tell(people, message);
        people.forEach(person -> questions.ask(person.id(), QuestionKind.PROMPT, prompt.id(), at, until));
    }

    private Content content(WorkPrompt prompt, Org upper) {
        String from = sender.name(prompt.memberId(), upper);
        String text = wording.say("workprompt.words", "body", from, "words", prompt.words());
        if (prompt.words().length() > FITS_A_CARD) {
            return new Content.Text(text);
        }
        return new Content.Card(
                wording.say("workprompt.title"),
                prompt.words(),
                List.of(new Content.Field(wording.say("workprompt.field-from"), from)),
                List.of(new Content.Button(wording.say("workprompt.button"), "prompt/" + prompt.id())),
                null,
                text);
    }
}
