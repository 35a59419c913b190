package cn.zhibu.bot.own;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.member.ReplyStyle;
import org.springframework.stereotype.Component;

/** 文字版: questions as text with digits. */
@Component
final class TextStyle implements Command {

    private final Styles styles;

    TextStyle(Styles styles) {
        this.styles = styles;
    }

    @Override
    public String word() {
        return "文字版";
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return styles.choose(caller, rest, ReplyStyle.TEXT);
    }
}
