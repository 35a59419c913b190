package cn.zhibu.bot.record;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.member.ReplyStyle;
import org.springframework.stereotype.Component;

/** 卡片版: questions as cards. */
@Component
final class CardStyle implements Command {

    private final Styles styles;

    CardStyle(Styles styles) {
        this.styles = styles;
    }

    @Override
    public String word() {
        return "卡片版";
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return styles.choose(caller, rest, ReplyStyle.CARD);
    }
}
