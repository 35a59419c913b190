package cn.zhibu.bot.conversation;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a person says, in the order of product.md 8: an exact command first, then the running dialogue, then a bare digit to an open question,
 * then what looks like a sign-in code or a pasted notice, and last of all suggestions. Never silence.
 */
@Component
class Talk {

    private final Commands commands;
    private final Table<String, DialogueHandler> dialogues;
    private final Conversations conversations;
    private final List<Guess> guesses;
    private final List<SendingHandler> sendings;
    private final Pages pages;
    private final Wording wording;

    Talk(
            Commands commands,
            List<DialogueHandler> dialogues,
            Conversations conversations,
            List<Guess> guesses,
            List<SendingHandler> sendings,
            Pages pages,
            Wording wording) {
        this.commands = commands;
        this.dialogues = new Table<>(dialogues, handler -> List.of(handler.dialogue()));
        this.conversations = conversations;
        this.guesses = guesses;
        this.sendings = sendings;
        this.pages = pages;
        this.wording = wording;
    }

    Answer say(Caller caller, String words) {
        Answer answer = commands.run(caller, words)
                .or(() -> continued(caller, words))
                .or(() -> guessed(caller, words))
                .orElseGet(() -> Answer.say(wording.say("conversation.unknown-kind")));
        return pages.first(caller, answer);
    }

    Answer picture(Caller caller, String mediaId) {
        return running(caller)
                .flatMap(dialogue ->
                        dialogues.find(dialogue.name()).flatMap(handler -> handler.picture(caller, dialogue, mediaId)))
                .orElseGet(() -> notUnderstoodKind(caller));
    }

    /** A film, voice or link. */
    Answer sent(Caller caller, Inbound inbound) {
        return sendings.stream()
                .map(handler -> handler.sent(caller, inbound))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> notUnderstoodKind(caller));
    }

    Answer notUnderstoodKind(Caller caller) {
        return Answer.say(wording.say("conversation.unknown-kind"));
    }

    Answer stranger() {
        return Answer.say(wording.say("conversation.stranger"));
    }

    private Optional<Dialogue> running(Caller caller) {
        return conversations.running(caller.id());
    }

    private Optional<Answer> continued(Caller caller, String words) {
        return running(caller)
                .flatMap(dialogue ->
                        dialogues.find(dialogue.name()).flatMap(handler -> handler.answer(caller, dialogue, words)));
    }

    private Optional<Answer> guessed(Caller caller, String words) {
        return guesses.stream()
                .map(guess -> guess.answer(caller, words))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
