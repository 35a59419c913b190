package cn.zhibu.bot.suggestion;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.suggestion.AskContact;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The digit that picks a suggested command, or 0 for the secretary. Anything else is taken as new words. */
@Component
final class SuggestDialogue implements DialogueHandler {

    private final Commands commands;
    private final AskContact contact;
    private final Conversations conversations;
    private final Wording wording;

    SuggestDialogue(Commands commands, AskContact contact, Conversations conversations, Wording wording) {
        this.commands = commands;
        this.contact = contact;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return Suggestions.DIALOGUE;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String digit = Fold.of(words).text();
        if (!digit.matches("\\d")) {
            return Optional.empty();
        }
        if (digit.equals("0")) {
            conversations.leave(caller.id());
            return Optional.of(contact(caller, dialogue.slot(Suggestions.SAID)));
        }
        String word = dialogue.slots().get(digit);
        if (word == null) {
            return Optional.of(Answer.say(wording.say("suggestion.wrong-digit")));
        }
        conversations.leave(caller.id());
        return Optional.of(commands.run(caller, word).orElseGet(() -> needsMore(word)));
    }

    private Answer contact(Caller caller, String said) {
        List<Member> told = contact.ask(caller.act(), caller.member(), said);
        if (told.isEmpty()) {
            return Answer.say(wording.say("suggestion.contact-nobody"));
        }
        String names = told.stream().map(Member::name).collect(Collectors.joining("、"));
        return Answer.say(wording.say("suggestion.contacted", "names", names));
    }

    private Answer needsMore(String word) {
        return Answer.say(wording.say("suggestion.needs-more", "word", word));
    }
}
