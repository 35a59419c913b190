package cn.zhibu.bot.suggestion;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.suggestion.MakeSuggestion;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a suggestion, at once or after asking for the words. */
@Component
final class Mailbox implements DialogueHandler {

    private static final String ANONYMOUS = "anonymous";

    private final MakeSuggestion suggestions;
    private final Conversations conversations;
    private final Wording wording;

    Mailbox(MakeSuggestion suggestions, Conversations conversations, Wording wording) {
        this.suggestions = suggestions;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return "suggestion";
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        return Optional.of(take(caller, Characters.strip(words), dialogue.step().equals(ANONYMOUS)));
    }

    Answer ask(Caller caller, boolean anonymous) {
        conversations.run(caller.id(), Dialogue.at(dialogue(), anonymous ? ANONYMOUS : "signed"));
        return Answer.say(wording.say(anonymous ? "suggestion.ask-anonymous" : "suggestion.ask-signed"));
    }

    Answer take(Caller caller, String words, boolean anonymous) {
        conversations.leave(caller.id());
        Optional<String> org = suggestions.make(caller.act(), caller.member(), words, anonymous);
        String key = anonymous ? "suggestion.sent-anonymous" : "suggestion.sent-signed";
        return Answer.say(
                org.map(name -> wording.say(key, "org", name)).orElseGet(() -> wording.say("suggestion.kept")));
    }
}
