package cn.zhibu.bot.behalf;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.behalf.Proxies;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom a name means; with several of that name the digit says which. */
@Component
final class BehalfPeople implements DialogueHandler {

    private final Proxies proxies;
    private final OrgMapper orgs;
    private final Conversations conversations;
    private final ObjectProvider<Commands> commands;
    private final Wording wording;

    BehalfPeople(
            Proxies proxies,
            OrgMapper orgs,
            Conversations conversations,
            ObjectProvider<Commands> commands,
            Wording wording) {
        this.proxies = proxies;
        this.orgs = orgs;
        this.conversations = conversations;
        this.commands = commands;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return "behalf";
    }

    List<Member> named(Caller caller, String name) {
        return name.startsWith("#")
                ? proxies.numbered(caller.id(), caller.orgId(), Long.parseLong(name.substring(1)))
                : proxies.named(caller.id(), caller.orgId(), name);
    }

    Answer ask(Caller caller, List<Member> named, BehalfSentence sentence) {
        Dialogue dialogue = Dialogue.at(dialogue(), "who");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Member member = named.get(i);
            dialogue = dialogue.with(String.valueOf(i + 1), sentence.of(member.id()));
            lines.add((i + 1) + " " + member.name() + "（" + where(member) + "）");
        }
        conversations.run(caller.id(), dialogue);
        return Answer.say(wording.say("behalf.which", "lines", String.join("\n", lines)));
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String said = dialogue.slots().get(Fold.of(words).text());
        if (said == null) {
            return Optional.empty();
        }
        conversations.leave(caller.id());
        return commands.getObject().run(caller, said);
    }

    private String where(Member member) {
        Long group = member.groupId();
        Org org = orgs.find(group == null ? member.orgId() : group);
        return org == null ? "" : org.name();
    }
}
