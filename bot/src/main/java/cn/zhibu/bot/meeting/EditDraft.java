package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 修改: any new date, place or topic replaces the old one. A single word could be either of two things, so it is asked which. */
@Component
final class EditDraft {

    static final String EDIT = "edit";

    private static final String WHICH = "which";

    private final ReadNotice reader;
    private final NoticeDesk desk;
    private final Conversations conversations;
    private final Wording wording;

    EditDraft(ReadNotice reader, NoticeDesk desk, Conversations conversations, Wording wording) {
        this.reader = reader;
        this.desk = desk;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer begin(Caller caller, NoticeForm form) {
        conversations.run(caller.id(), form.at(EDIT));
        return Answer.say(wording.say("meeting.ask-edit"));
    }

    Optional<Answer> answer(Caller caller, Dialogue dialogue, NoticeForm form, String words) {
        return dialogue.step().equals(WHICH)
                ? which(caller, dialogue, form, Fold.of(words).text())
                : Optional.of(reader.read(caller, words, said -> edited(caller, form, words, said)));
    }

    private Answer edited(Caller caller, NoticeForm form, String words, Draft said) {
        String place = said.place();
        boolean alone = said.topic() == null && said.date() == null && said.start() == null;
        if (place != null && alone && !ReadNotice.labelled(words).startsWith("地点")) {
            conversations.run(caller.id(), form.at(WHICH).with("word", place));
            return Answer.say(wording.say("meeting.place-or-topic", "word", place));
        }
        NoticeForm edited = form.with(said);
        return edited.equals(form) ? Answer.say(wording.say("meeting.ask-edit")) : desk.next(caller, edited);
    }

    private Optional<Answer> which(Caller caller, Dialogue dialogue, NoticeForm form, String digit) {
        String word = dialogue.slot("word");
        return switch (digit) {
            case "1" -> Optional.of(desk.next(caller, form.place(word)));
            case "2" -> Optional.of(desk.next(caller, form.topic(word)));
            default -> Optional.empty();
        };
    }
}
