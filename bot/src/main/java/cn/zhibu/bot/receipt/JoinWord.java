package cn.zhibu.bot.receipt;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import org.springframework.stereotype.Component;

/** 参加. */
@Component
final class JoinWord implements Command {

    private final NoticeChoice choice;
    private final Joining joining;

    JoinWord(NoticeChoice choice, Joining joining) {
        this.choice = choice;
        this.joining = joining;
    }

    @Override
    public String word() {
        return "参加";
    }

    @Override
    public List<String> aliases() {
        return List.of("能来", "准时参加", "按时参加", "去", "会来", "会去", "能参加", "我参加");
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.isEmpty();
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return choice.with(caller, word(), meeting -> joining.join(caller.act(), meeting.id()));
    }
}
