package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.makeup.MakeupTasks;
import cn.zhibu.domain.makeup.MakeupWords;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** 补学办结: what members say they have made up, by number. */
@Component
final class MakeupClaims implements Command {

    private final ClaimList claims;
    private final MakeupTasks tasks;
    private final MakeupWords names;
    private final Wording wording;

    MakeupClaims(ClaimList claims, MakeupTasks tasks, MakeupWords names, Wording wording) {
        this.claims = claims;
        this.tasks = tasks;
        this.names = names;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "补学办结";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<MakeupTasks.Due> open = claims.show(caller);
        if (open.isEmpty()) {
            return Answer.say(wording.say("makeup.claims-none"));
        }
        String lines = IntStream.range(0, open.size())
                .mapToObj(i -> (i + 1) + " " + line(open.get(i)))
                .collect(Collectors.joining("\n"));
        return Answer.say(wording.say("makeup.claims", "lines", lines));
    }

    private String line(MakeupTasks.Due due) {
        return tasks.person(due.task().id()).name() + "（" + MeetingWords.title(due.meeting()) + "）"
                + names.claim(due.task());
    }
}
