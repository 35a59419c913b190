package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.makeup.MakeupTasks;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The claims of a branch by the numbers under which they were shown last. */
@Component
final class ClaimList {

    static final String DIALOGUE = "makeup-claims";

    private final MakeupTasks tasks;
    private final Conversations conversations;

    ClaimList(MakeupTasks tasks, Conversations conversations) {
        this.tasks = tasks;
        this.conversations = conversations;
    }

    List<MakeupTasks.Due> show(Caller caller) {
        List<MakeupTasks.Due> claims = tasks.claims(caller.orgId());
        Dialogue shown = Dialogue.at(DIALOGUE, "shown");
        for (int i = 0; i < claims.size(); i++) {
            shown = shown.with(String.valueOf(i + 1), claims.get(i).task().id());
        }
        conversations.run(caller.id(), shown);
        return claims;
    }

    /** Number to task: as shown, else as they stand now. */
    SortedMap<Integer, Long> numbered(Caller caller) {
        SortedMap<Integer, Long> numbered = new TreeMap<>();
        conversations
                .running(caller.id())
                .filter(running -> running.name().equals(DIALOGUE))
                .ifPresent(shown -> shown.slots()
                        .forEach((number, task) -> numbered.put(Integer.parseInt(number), Long.parseLong(task))));
        if (numbered.isEmpty()) {
            List<MakeupTasks.Due> claims = tasks.claims(caller.orgId());
            for (int i = 0; i < claims.size(); i++) {
                numbered.put(i + 1, claims.get(i).task().id());
            }
        }
        return numbered;
    }
}
