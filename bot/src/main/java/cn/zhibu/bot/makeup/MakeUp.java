package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.makeup.MakeupTasks;
import cn.zhibu.domain.makeup.MakeupWords;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** 补学: what is due, and by digit how it is made up. */
@Component
final class MakeUp implements Command {

    private final MakeupTasks tasks;
    private final MakeupDialogue dialogue;
    private final MakeupWords names;
    private final Conversations conversations;
    private final Wording wording;

    MakeUp(
            MakeupTasks tasks,
            MakeupDialogue dialogue,
            MakeupWords names,
            Conversations conversations,
            Wording wording) {
        this.tasks = tasks;
        this.dialogue = dialogue;
        this.names = names;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "补学";
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<MakeupTasks.Due> all = tasks.of(caller.id());
        List<MakeupTasks.Due> open =
                all.stream().filter(due -> due.task().open()).toList();
        if (all.isEmpty()) {
            return Answer.say(wording.say("makeup.none"));
        }
        if (open.isEmpty()) {
            return Answer.say(wording.say("makeup.waiting", "list", list(all)));
        }
        return open.size() == 1 ? dialogue.askWay(caller, open.get(0)) : which(caller, open);
    }

    private Answer which(Caller caller, List<MakeupTasks.Due> open) {
        Dialogue which = Dialogue.at(MakeupDialogue.NAME, MakeupDialogue.WHICH);
        for (int i = 0; i < open.size(); i++) {
            which = which.with(String.valueOf(i + 1), open.get(i).task().id());
        }
        conversations.run(caller.id(), which);
        return Answer.say(wording.say("makeup.which", "list", list(open)));
    }

    private String list(List<MakeupTasks.Due> due) {
        String lines = IntStream.range(0, due.size())
                .mapToObj(i -> (i + 1) + " " + MeetingWords.title(due.get(i).meeting()) + "，"
                        + names.state(due.get(i).task()))
                .collect(Collectors.joining("\n"));
        return wording.say("makeup.list", "lines", lines);
    }
}
