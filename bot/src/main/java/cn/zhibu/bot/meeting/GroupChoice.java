package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.org.Org;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose meeting a word is about: the branch's, or that of a 党小组, asked by number if several; the word is taken up again after the answer. */
@Component
public final class GroupChoice implements DialogueHandler {

    private static final String CHOSEN = "chosen";

    private final GroupsMeant groups;
    private final Conversations conversations;
    private final ObjectProvider<Commands> commands;
    private final Wording wording;

    GroupChoice(GroupsMeant groups, Conversations conversations, ObjectProvider<Commands> commands, Wording wording) {
        this.groups = groups;
        this.conversations = conversations;
        this.commands = commands;
        this.wording = wording;
    }

    /**
     * Settles for whom it is.
     *
     * @param said the whole words of the command, to be run again once the person has chosen
     * @param work takes the group, or null for the branch
     */
    public Answer with(Caller caller, List<MeetingType> types, String said, Function<@Nullable Org, Answer> work) {
        boolean desk = groups.desk(caller.id(), caller.orgId());
        boolean ofGroup = types.equals(List.of(MeetingType.GROUP));
        if (desk && !ofGroup) {
            return work.apply(null);
        }
        if (!ofGroup && !types.equals(List.of(MeetingType.THEME_DAY))) {
            return Answer.say(wording.say("meeting.group-leader-only"));
        }
        List<Org> meant = groups.of(caller.id(), caller.orgId());
        if (meant.isEmpty()) {
            return Answer.say(wording.say("meeting.no-group"));
        }
        return meant.size() == 1
                ? work.apply(meant.get(0))
                : taken(caller, meant).map(work).orElseGet(() -> ask(caller, meant, said));
    }

    @Override
    public String dialogue() {
        return "group";
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String digit = Fold.of(words).text();
        String id = digit.matches("\\d{1,2}") ? dialogue.slots().get(digit) : null;
        if (id == null) {
            return Optional.empty();
        }
        conversations.run(caller.id(), Dialogue.at(dialogue(), CHOSEN).with("id", id));
        return commands.getObject().run(caller, dialogue.slot("said"));
    }

    private Optional<Org> taken(Caller caller, List<Org> meant) {
        Optional<Dialogue> chosen = conversations
                .running(caller.id())
                .filter(running ->
                        running.name().equals(dialogue()) && running.step().equals(CHOSEN));
        chosen.ifPresent(running -> conversations.leave(caller.id()));
        return chosen.flatMap(running -> meant.stream()
                .filter(group -> group.id() == Long.parseLong(running.slot("id")))
                .findFirst());
    }

    private Answer ask(Caller caller, List<Org> meant, String said) {
        Dialogue dialogue = Dialogue.at(dialogue(), "which").with("said", said);
        for (int i = 0; i < meant.size(); i++) {
            dialogue = dialogue.with(String.valueOf(i + 1), meant.get(i).id());
        }
        conversations.run(caller.id(), dialogue);
        String lines = IntStream.range(0, meant.size())
                .mapToObj(i -> (i + 1) + " " + meant.get(i).name())
                .collect(Collectors.joining("\n"));
        return Answer.say(wording.say("meeting.which-group", "lines", lines));
    }
}
