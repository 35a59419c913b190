package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A bare 确认: 确认到会 for who has a meeting to sign, 参加 for whose own notice is open (product.md 3.3). */
@Component
final class BareConfirm implements Command {

    private final ToConfirm toConfirm;
    private final Duties duties;
    private final OpenQuestionMapper questions;
    private final ObjectProvider<Commands> commands;
    private final Wording wording;

    BareConfirm(
            ToConfirm toConfirm,
            Duties duties,
            OpenQuestionMapper questions,
            ObjectProvider<Commands> commands,
            Wording wording) {
        this.toConfirm = toConfirm;
        this.duties = duties;
        this.questions = questions;
        this.commands = commands;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "确认";
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Long> desks = desks(caller);
        boolean toSign = desks.stream()
                .anyMatch(org -> !toConfirm.begun(org, caller.at()).isEmpty());
        if (toSign || !noticeOpen(caller)) {
            return desks.isEmpty() ? Answer.say(wording.say("confirm.nothing-open")) : run(caller, ConfirmWord.WORD);
        }
        return run(caller, "参加");
    }

    private Answer run(Caller caller, String word) {
        return commands.getObject().run(caller, word).orElseGet(() -> Answer.say(wording.say("confirm.nothing-open")));
    }

    private List<Long> desks(Caller caller) {
        Stream<Long> own = duties.runs(caller.id(), caller.orgId()) ? Stream.of(caller.orgId()) : Stream.empty();
        return Stream.concat(duties.desks(caller.id()).stream(), own).distinct().toList();
    }

    private boolean noticeOpen(Caller caller) {
        return questions.open(caller.id(), caller.at()).stream()
                .anyMatch(question -> question.kind() == QuestionKind.NOTICE);
    }
}
