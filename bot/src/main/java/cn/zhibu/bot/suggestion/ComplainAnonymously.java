package cn.zhibu.bot.suggestion;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import java.util.List;
import org.springframework.stereotype.Component;

/** 匿名投诉: no name is kept. */
@Component
final class ComplainAnonymously implements Command {

    private final Mailbox mailbox;

    ComplainAnonymously(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public String word() {
        return "匿名投诉";
    }

    @Override
    public List<String> aliases() {
        return List.of("匿名投诉建议", "匿名建议", "匿名举报");
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return rest.isEmpty() ? mailbox.ask(caller, true) : mailbox.take(caller, rest, true);
    }
}
