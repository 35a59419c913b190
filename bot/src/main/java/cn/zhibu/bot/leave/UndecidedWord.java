package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import org.springframework.stereotype.Component;

/** 请假审批: what is still to decide. */
@Component
final class UndecidedWord implements Command {

    private final UndecidedList list;

    UndecidedWord(UndecidedList list) {
        this.list = list;
    }

    @Override
    public String word() {
        return "请假审批";
    }

    @Override
    public List<String> aliases() {
        return List.of("请假列表", "待批请假");
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return list.show(caller);
    }
}
