package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.makeup.DecideMakeup;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The two decisions on a claim, from a card, a digit or a list; 退回 asks for its reason. */
@Component
final class MakeupDecision implements DialogueHandler {

    private static final String TASK = "task";

    private final DecideMakeup decide;
    private final MakeupAnswers answers;
    private final Conversations conversations;
    private final Wording wording;

    MakeupDecision(DecideMakeup decide, MakeupAnswers answers, Conversations conversations, Wording wording) {
        this.decide = decide;
        this.answers = answers;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return "makeup-return";
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        conversations.leave(caller.id());
        return Optional.of(giveBack(caller, Long.parseLong(dialogue.slot(TASK)), Characters.strip(words)));
    }

    Answer close(Caller caller, long task) {
        return answers.word(decide.close(caller.act(), task));
    }

    Answer giveBack(Caller caller, long task, String reason) {
        return answers.word(decide.giveBack(caller.act(), task, reason));
    }

    /** Refuses at once when nothing can be decided, else asks why. */
    Answer askReason(Caller caller, long task) {
        return decide.obstacle(caller.act(), task).map(answers::word).orElseGet(() -> {
            conversations.run(caller.id(), Dialogue.at(dialogue(), "reason").with(TASK, task));
            return Answer.ask(wording.say("makeup.asking-label"), wording.say("makeup.ask-reason"));
        });
    }
}
