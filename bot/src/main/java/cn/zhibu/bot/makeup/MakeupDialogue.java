package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.conversation.Undo;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.makeup.ClaimMakeup;
import cn.zhibu.domain.makeup.MakeupOutcome;
import cn.zhibu.domain.makeup.MakeupTasks;
import cn.zhibu.domain.makeup.MakeupWords;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.makeup.MakeupWay;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which task, which way, and the words for it. */
@Component
final class MakeupDialogue implements DialogueHandler {

    static final String NAME = "makeup";
    static final String WHICH = "which";

    private static final String WAY = "way";
    private static final String WORDS = "words";
    private static final String TASK = "task";

    private final ClaimMakeup claims;
    private final MakeupTasks tasks;
    private final MakeupClips clips;
    private final MakeupAnswers answers;
    private final Conversations conversations;
    private final MakeupWords names;
    private final Wording wording;

    MakeupDialogue(
            ClaimMakeup claims,
            MakeupTasks tasks,
            MakeupClips clips,
            MakeupAnswers answers,
            Conversations conversations,
            MakeupWords names,
            Wording wording) {
        this.claims = claims;
        this.tasks = tasks;
        this.clips = clips;
        this.answers = answers;
        this.conversations = conversations;
        this.names = names;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        return switch (dialogue.step()) {
            case WHICH -> which(caller, dialogue, Fold.of(words).text());
            case WAY -> Optional.of(way(caller, dialogue, Fold.of(words).text()));
            case MakeupClips.STEP ->
                clips.picked(caller, dialogue, Fold.of(words).text(), WORDS)
                        .or(() -> Optional.of(claim(caller, dialogue, Characters.strip(words))));
            default -> Optional.of(claim(caller, dialogue, Characters.strip(words)));
        };
    }

    Answer askWay(Caller caller, MakeupTasks.Due due) {
        conversations.run(
                caller.id(), Dialogue.at(NAME, WAY).with(TASK, due.task().id()));
        return Answer.say(wording.say(
                "makeup.ask-way",
                "title",
                MeetingWords.title(due.meeting()),
                "state",
                names.state(due.task()),
                "one",
                names.way(MakeupWay.NOTES),
                "two",
                names.way(MakeupWay.CLIP),
                "three",
                names.way(MakeupWay.ELSEWHERE),
                "four",
                names.way(MakeupWay.VISIT)));
    }

    private Optional<Answer> which(Caller caller, Dialogue dialogue, String digit) {
        String id = digit.matches("\\d{1,2}") ? dialogue.slots().get(digit) : null;
        return Optional.ofNullable(id)
                .flatMap(chosen -> tasks.of(caller.id()).stream()
                        .filter(due -> due.task().id() == Long.parseLong(chosen))
                        .findFirst())
                .map(due -> askWay(caller, due));
    }

    private Answer way(Caller caller, Dialogue dialogue, String digit) {
        if (!digit.matches("[1-4]")) {
            return Answer.say(wording.say("makeup.wrong-way"));
        }
        MakeupWay way = List.of(MakeupWay.values()).get(Integer.parseInt(digit) - 1);
        Dialogue next = dialogue.then(WORDS).with(WAY, way.name());
        if (way == MakeupWay.VISIT) {
            return claim(caller, next, "");
        }
        return (way == MakeupWay.CLIP ? clips.ask(caller, next) : Optional.<Answer>empty())
                .orElseGet(() -> askWords(caller, next, way));
    }

    private Answer askWords(Caller caller, Dialogue next, MakeupWay way) {
        conversations.run(caller.id(), next);
        return Answer.say(wording.say(
                switch (way) {
                    case NOTES -> "makeup.ask-notes";
                    case CLIP -> "makeup.ask-clip";
                    case ELSEWHERE, VISIT -> "makeup.ask-elsewhere";
                }));
    }

    private Answer claim(Caller caller, Dialogue dialogue, String said) {
        Optional<String> words = MakeupClips.claim(dialogue, said);
        return words.isEmpty() ? answers.word(new MakeupOutcome.TooShort()) : claimed(caller, dialogue, words.get());
    }

    private Answer claimed(Caller caller, Dialogue dialogue, String words) {
        long task = Long.parseLong(dialogue.slot(TASK));
        MakeupOutcome outcome = claims.claim(caller.act(), task, MakeupWay.valueOf(dialogue.slot(WAY)), words);
        if (!(outcome instanceof MakeupOutcome.TooShort)) {
            conversations.leave(caller.id());
        }
        if (outcome instanceof MakeupOutcome.Claimed) {
            conversations.undoable(caller.id(), new Undo(NAME, task));
        }
        return answers.word(outcome);
    }
}
