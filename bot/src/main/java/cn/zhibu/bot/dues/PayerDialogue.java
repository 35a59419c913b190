package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.dues.AskBehalf;
import cn.zhibu.domain.dues.BehalfOutcome;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is asked to pay: a member of the branch by name, else a relative or friend. */
@Component
final class PayerDialogue implements DialogueHandler {

    private static final int NAME_AT_MOST = 20;

    private final AskBehalf ask;
    private final MemberMapper members;
    private final Conversations conversations;
    private final Wording wording;

    PayerDialogue(AskBehalf ask, MemberMapper members, Conversations conversations, Wording wording) {
        this.ask = ask;
        this.members = members;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return AnsweringDues.PAYER;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String name = Characters.strip(words).replaceAll("同志$", "");
        if (name.isEmpty() || name.length() > NAME_AT_MOST || name.matches("\\d+")) {
            return Optional.empty();
        }
        List<Member> named = members.named(caller.member().orgId(), name);
        if (named.size() > 1) {
            return Optional.of(Answer.say(wording.say("dues.payer-several", "name", name)));
        }
        conversations.leave(caller.id());
        LocalDate month = AnsweringDues.month(dialogue);
        return Optional.of(worded(
                named.isEmpty() || named.get(0).wecomUserid() == null
                        ? ask.relative(caller.act(), month, name)
                        : ask.member(caller.act(), month, named.get(0)),
                name));
    }

    private Answer worded(BehalfOutcome outcome, String name) {
        if (outcome instanceof BehalfOutcome.Asked) {
            return Answer.say(wording.say("dues.payer-asked", "name", name));
        } else if (outcome instanceof BehalfOutcome.Noted) {
            return Answer.say(wording.say("dues.payer-noted", "name", name));
        }
        return Answer.say(
                wording.say(outcome instanceof BehalfOutcome.Oneself ? "dues.payer-oneself" : "dues.nothing-owed"));
    }
}
