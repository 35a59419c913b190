package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.dues.OwnDues;
import cn.zhibu.domain.dues.PayInvitation;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** 党费: this month's amount and state, the year so far; while it is owed, the four answers by digit. */
@Component
final class OwnDuesWord implements Command {

    private static final Duration OPEN = Duration.ofMinutes(30);

    private final OwnDues own;
    private final OwnDuesText text;
    private final PayInvitation invitation;
    private final OpenQuestionMapper questions;
    private final Wording wording;

    OwnDuesWord(
            OwnDues own, OwnDuesText text, PayInvitation invitation, OpenQuestionMapper questions, Wording wording) {
        this.own = own;
        this.text = text;
        this.invitation = invitation;
        this.questions = questions;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "党费";
    }

    @Override
    public List<String> aliases() {
        return List.of("我的党费");
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.isEmpty();
    }

    @Override
    public Answer say(Caller caller, String rest) {
        OwnDues.View view = own.of(caller.id(), caller.at());
        String shown = text.of(view);
        boolean owed = view.current()
                .filter(charge -> charge.openFen() > 0 && charge.answer() == null)
                .isPresent();
        if (!owed) {
            return Answer.say(shown);
        }
        long month = DuesOccasions.subject(view.month());
        questions.ask(
                caller.id(), QuestionKind.DUES, month, caller.at(), caller.at().plus(OPEN));
        return Answer.say(shown + invitation.of(caller.orgId()) + "\n" + wording.say("dues.digits"));
    }
}
