package cn.zhibu.bot.receipt;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import org.springframework.stereotype.Component;

/** 收到: has read the notice; whether the person comes is asked again. */
@Component
final class ReadWord implements Command {

    private final NoticeChoice choice;
    private final Joining joining;

    ReadWord(NoticeChoice choice, Joining joining) {
        this.choice = choice;
        this.joining = joining;
    }

    @Override
    public String word() {
        return "收到";
    }

    @Override
    public List<String> aliases() {
        return List.of("已收到", "知道了", "已阅");
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.isEmpty();
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return choice.with(caller, word(), meeting -> joining.read(caller.act(), meeting.id()));
    }
}
