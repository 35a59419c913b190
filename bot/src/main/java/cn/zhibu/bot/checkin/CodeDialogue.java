package cn.zhibu.bot.checkin;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The code after 签到. */
@Component
final class CodeDialogue implements DialogueHandler {

    static final String NAME = "checkin";

    private final Claiming claiming;
    private final Wording wording;

    CodeDialogue(Claiming claiming, Wording wording) {
        this.claiming = claiming;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    /** One digit may answer another question; any other number is a slip of the finger. */
    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String said = Fold.of(words).text().replace(" ", "");
        if (said.matches("\\d{4}")) {
            return Optional.of(claiming.code(caller, said));
        }
        return said.matches("\\d{2,}") ? Optional.of(Answer.say(wording.say("checkin.four-digits"))) : Optional.empty();
    }
}
