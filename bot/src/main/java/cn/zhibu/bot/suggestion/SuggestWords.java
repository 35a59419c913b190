package cn.zhibu.bot.suggestion;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import org.springframework.stereotype.Component;

/** 投诉建议, signed. */
@Component
final class SuggestWords implements Command {

    private final Mailbox mailbox;

    SuggestWords(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public String word() {
        return "投诉建议";
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return rest.isEmpty() ? mailbox.ask(caller, false) : mailbox.take(caller, rest, false);
    }
}
