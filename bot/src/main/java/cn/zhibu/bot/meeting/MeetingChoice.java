package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which meeting a word means: the only one that qualifies, or a numbered question; the word is taken up again after the answer. */
@Component
public final class MeetingChoice implements DialogueHandler {

    private static final String CHOSEN = "chosen";

    private final Conversations conversations;
    private final ObjectProvider<Commands> commands;
    private final Wording wording;

    MeetingChoice(Conversations conversations, ObjectProvider<Commands> commands, Wording wording) {
        this.conversations = conversations;
        this.commands = commands;
        this.wording = wording;
    }

    /** @param said the whole words of the command, to be run again once the person has chosen */
    public Answer with(Caller caller, List<Meeting> meetings, String said, Function<Meeting, Answer> work) {
        if (meetings.isEmpty()) {
            return Answer.say(wording.say("meeting.none"));
        }
        if (meetings.size() == 1) {
            return work.apply(meetings.get(0));
        }
        return taken(caller, meetings).map(work).orElseGet(() -> ask(caller, meetings, said));
    }

    @Override
    public String dialogue() {
        return "meeting";
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String digit = Fold.of(words).text();
        String id = digit.matches("[1-9]") ? dialogue.slots().get(digit) : null;
        if (id == null) {
            return Optional.empty();
        }
        conversations.run(caller.id(), Dialogue.at(dialogue(), CHOSEN).with("id", id));
        return commands.getObject().run(caller, dialogue.slot("said"));
    }

    private Optional<Meeting> taken(Caller caller, List<Meeting> meetings) {
        Optional<Dialogue> chosen = conversations
                .running(caller.id())
                .filter(running ->
                        running.name().equals(dialogue()) && running.step().equals(CHOSEN));
        chosen.ifPresent(running -> conversations.leave(caller.id()));
        return chosen.flatMap(running -> meetings.stream()
                .filter(meeting -> meeting.id() == Long.parseLong(running.slot("id")))
                .findFirst());
    }

    private Answer ask(Caller caller, List<Meeting> meetings, String said) {
        Dialogue dialogue = Dialogue.at(dialogue(), "which").with("said", said);
        for (int i = 0; i < meetings.size(); i++) {
            dialogue = dialogue.with(String.valueOf(i + 1), meetings.get(i).id());
        }
        conversations.run(caller.id(), dialogue);
        List<String> lines = IntStream.range(0, meetings.size())
                .mapToObj(i -> (i + 1) + " " + MeetingWords.title(meetings.get(i)))
                .toList();
        return Answer.say(wording.say("meeting.which", "lines", String.join("\n", lines)));
    }
}
