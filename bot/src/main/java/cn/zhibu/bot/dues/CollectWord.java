package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Undo;
import cn.zhibu.domain.dues.ConfirmDues;
import cn.zhibu.domain.dues.ConfirmOutcome;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import org.springframework.stereotype.Component;

/** 收 1-8 10: payments confirmed by the numbers of the list. */
@Component
final class CollectWord implements Command {

    private final ConfirmDues confirm;
    private final CollectAnswers answers;
    private final Conversations conversations;

    CollectWord(ConfirmDues confirm, CollectAnswers answers, Conversations conversations) {
        this.confirm = confirm;
        this.answers = answers;
        this.conversations = conversations;
    }

    @Override
    public String word() {
        return "收";
    }

    @Override
    public Audience audience() {
        return Audience.COLLECTOR;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.matches("(?s)[\\d０-９一二三四五六七八九十第].*|(?:除|其余|其他|全部|全体|所有).*");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        CollectSentence sentence = CollectSentence.read(rest, caller.at());
        ConfirmOutcome outcome =
                confirm.confirm(caller.act(), caller.orgId(), sentence.month(), sentence.numbers(), sentence.terms());
        if (outcome instanceof ConfirmOutcome.Confirmed done && !done.payments().isEmpty()) {
            conversations.undoable(
                    caller.id(),
                    new Undo(UndoCollect.KIND, done.payments().get(0).id()));
        }
        return Answer.say(answers.of(outcome));
    }
}
