package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.dues.BehalfOutcome;
import cn.zhibu.domain.dues.DecideBehalf;
import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import org.springframework.stereotype.Component;

/** 1同意代交 2不便代交; the amount is shown to who has agreed. */
@Component
final class BehalfAnswer implements QuestionHandler {

    private final DecideBehalf decide;
    private final Wording wording;

    BehalfAnswer(DecideBehalf decide, Wording wording) {
        this.decide = decide;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.DUES_BEHALF;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        return wording.say("dues.behalf-question");
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return digit > 2
                ? Answer.say(wording.say("dues.behalf-digits"))
                : decide(caller, question.subjectId(), digit == 1);
    }

    Answer decide(Caller caller, long request, boolean agreed) {
        BehalfOutcome outcome = decide.decide(caller.act(), request, agreed);
        if (outcome instanceof BehalfOutcome.Agreed yes) {
            return Answer.ask(
                    wording.say("dues.button-agree"),
                    wording.say(
                            "dues.agreed",
                            "name",
                            yes.name(),
                            "month",
                            DuesOccasions.worded(yes.charge().duesMonth()),
                            "amount",
                            Yuan.of(yes.charge().openFen())));
        } else if (outcome instanceof BehalfOutcome.Refused no) {
            return Answer.done(wording.say("dues.button-refuse"), wording.say("dues.refused", "name", no.name()));
        } else if (outcome instanceof BehalfOutcome.Over) {
            return Answer.done(wording.say("dues.label-settled"), wording.say("dues.behalf-over"));
        }
        return Answer.say(wording.say("dues.not-yours"));
    }
}
