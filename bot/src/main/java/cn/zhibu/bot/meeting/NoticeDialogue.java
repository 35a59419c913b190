package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.org.Org;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The guided form of a notice, and what follows its preview. */
@Component
final class NoticeDialogue implements DialogueHandler {

    static final String NAME = "notice";
    static final String WHEN = "when";
    static final String PLACE = "place";
    static final String TOPIC = "topic";
    static final String GROUP = "group";
    static final String PREVIEW = "preview";

    private final ReadNotice reader;
    private final NoticeDesk desk;
    private final DraftDesk drafts;
    private final EditDraft edits;
    private final WhichGroup groups;
    private final Wording wording;

    NoticeDialogue(
            ReadNotice reader, NoticeDesk desk, DraftDesk drafts, EditDraft edits, WhichGroup groups, Wording wording) {
        this.reader = reader;
        this.desk = desk;
        this.drafts = drafts;
        this.edits = edits;
        this.groups = groups;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        NoticeForm form = NoticeForm.from(dialogue);
        return switch (dialogue.step()) {
            case WHEN -> Optional.of(reader.read(caller, words, said -> when(caller, form, said)));
            case PLACE -> Optional.of(desk.next(caller, form.place(words.strip())));
            case TOPIC -> Optional.of(desk.next(caller, form.topic(words.strip())));
            case GROUP -> group(caller, dialogue, form, Fold.of(words).text());
            case PREVIEW -> preview(caller, form, Fold.of(words).text());
            default -> edits.answer(caller, dialogue, form, words);
        };
    }

    private Answer when(Caller caller, NoticeForm form, Draft said) {
        if (said.date() == null && said.start() == null) {
            return Answer.say(wording.say("meeting.when-not-understood"));
        }
        Draft free = form.draft().place() == null ? said : dateOnly(said);
        return desk.next(caller, form.with(free));
    }

    private static Draft dateOnly(Draft said) {
        return new Draft(List.of(), said.date(), said.start(), said.end(), null, null);
    }

    private Optional<Answer> group(Caller caller, Dialogue dialogue, NoticeForm form, String words) {
        List<Org> chosen = groups.chosen(dialogue, words);
        return chosen.size() == 1
                ? Optional.of(
                        desk.next(caller, form.with(form.draft(), chosen.get(0).id())))
                : Optional.empty();
    }

    private Optional<Answer> preview(Caller caller, NoticeForm form, String words) {
        Long meeting = form.meeting();
        return meeting == null || !words.matches("[123]")
                ? Optional.empty()
                : Optional.of(drafts.answer(caller, meeting, Integer.parseInt(words)));
    }
}
