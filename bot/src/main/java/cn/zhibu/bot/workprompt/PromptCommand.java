package cn.zhibu.bot.workprompt;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.meeting.AskedWords;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.domain.workprompt.PromptOutcome;
import cn.zhibu.domain.workprompt.SendPrompt;
import org.springframework.stereotype.Component;

/** 工作提示: once, to all secretaries below. */
@Component
final class PromptCommand implements Command {

    private final SendPrompt prompts;
    private final Conversations conversations;
    private final Wording wording;

    PromptCommand(SendPrompt prompts, Conversations conversations, Wording wording) {
        this.prompts = prompts;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "工作提示";
    }

    @Override
    public Audience audience() {
        return Audience.UPPER;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        if (rest.isEmpty()) {
            conversations.run(caller.id(), AskedWords.after(word()));
            return Answer.say(wording.say("workprompt.ask"));
        }
        return Answer.say(said(prompts.send(caller.act(), caller.orgId(), rest)));
    }

    private String said(PromptOutcome outcome) {
        if (outcome instanceof PromptOutcome.Sent sent) {
            String without = sent.withoutSecretary().isEmpty()
                    ? ""
                    : wording.say("workprompt.without", "names", String.join("、", sent.withoutSecretary()));
            return wording.say(
                    "workprompt.sent", "branches", sent.branches(), "people", sent.people(), "without", without);
        } else if (outcome instanceof PromptOutcome.TooLong tooLong) {
            return wording.say("workprompt.too-long", "most", tooLong.most());
        } else if (outcome instanceof PromptOutcome.NoBranches) {
            return wording.say("workprompt.no-branches");
        }
        return wording.say("workprompt.not-yours");
    }
}
