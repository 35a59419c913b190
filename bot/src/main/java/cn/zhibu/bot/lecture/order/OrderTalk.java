package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import org.springframework.stereotype.Component;

/** 预约党课: topic, day and lecturer, step by step. */
@Component
final class OrderTalk implements Command {

    private final OrderDialogue dialogue;

    OrderTalk(OrderDialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public String word() {
        return "预约党课";
    }

    @Override
    public List<String> aliases() {
        return List.of("点课", "点单");
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return dialogue.askTopic(caller, rest);
    }
}
