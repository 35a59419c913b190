package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In whose name a person speaks: refuses who may not, asks who holds a role in several branches which one, and shows the branch then. */
@Component
final class Desks {

    static final String DIALOGUE = "branch";

    private final Duties duties;
    private final OrgMapper orgs;
    private final Conversations conversations;
    private final Wording wording;

    Desks(Duties duties, OrgMapper orgs, Conversations conversations, Wording wording) {
        this.duties = duties;
        this.orgs = orgs;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer run(Caller caller, Command command, String rest, String said) {
        if (command.audience() == Audience.EVERYONE) {
            return command.say(caller, rest);
        }
        List<Long> branches = branches(caller, command.audience());
        if (branches.isEmpty()) {
            return Answer.say(wording.say("conversation.not-yours", "word", command.word()));
        }
        if (branches.size() == 1) {
            return command.say(caller.in(branches.get(0)), rest);
        }
        Optional<Long> chosen = conversations.branch(caller.id()).filter(branches::contains);
        return chosen.map(branch -> titled(branch, command.say(caller.in(branch), rest)))
                .orElseGet(() -> which(caller, branches, said));
    }

    boolean allows(Caller caller, Audience audience) {
        return audience == Audience.EVERYONE || !branches(caller, audience).isEmpty();
    }

    /** Organisations in whose name the person may use words of this audience. */
    List<Long> branches(Caller caller, Audience audience) {
        return switch (audience) {
            case EVERYONE -> List.of(caller.orgId());
            case LECTURER -> duties.lectures(caller.id()) ? List.of(caller.orgId()) : List.of();
            case REVIEWER -> reviews(caller) ? List.of(caller.orgId()) : List.of();
            case UPPER -> duties.upper(caller.id());
            case OPERATOR -> duties.operated(caller.id()).stream().limit(1).toList();
            case DESK -> desks(caller);
            case COLLECTOR ->
                Stream.concat(desks(caller).stream(), duties.collects(caller.id()).stream())
                        .distinct()
                        .toList();
            case DESK_OR_GROUP -> {
                List<Long> desks = desks(caller);
                yield desks.isEmpty() && !duties.groups(caller.id()).isEmpty() ? List.of(caller.orgId()) : desks;
            }
        };
    }

    /** Puts the question which branch is meant; {@code said} is taken up again after the answer. */
    Answer which(Caller caller, List<Long> branches, String said) {
        Dialogue dialogue = Dialogue.at(DIALOGUE, "which").with("said", said);
        for (int i = 0; i < branches.size(); i++) {
            dialogue = dialogue.with(String.valueOf(i + 1), branches.get(i));
        }
        conversations.run(caller.id(), dialogue);
        String lines = String.join(
                "\n",
                IntStream.range(0, branches.size())
                        .mapToObj(i -> (i + 1) + " " + name(branches.get(i)))
                        .toList());
        return Answer.say(wording.say("conversation.which-branch", "lines", lines));
    }

    String name(long orgId) {
        Org org = Objects.requireNonNull(orgs.find(orgId), "an organisation is never deleted");
        return org.name();
    }

    /** Those who may be asked, too, when nobody bears the tag. */
    private boolean reviews(Caller caller) {
        return duties.reviews(caller.id())
                || !desks(caller).isEmpty()
                || !duties.upper(caller.id()).isEmpty();
    }

    private List<Long> desks(Caller caller) {
        List<Long> own = duties.desks(caller.id());
        return own.isEmpty() && duties.runs(caller.id(), caller.orgId()) ? List.of(caller.orgId()) : own;
    }

    private Answer titled(long branch, Answer answer) {
        String text = answer.text();
        return text == null ? answer : new Answer(answer.label(), "【" + name(branch) + "】" + text, answer.more());
    }
}
