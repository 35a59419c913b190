package cn.zhibu.bot.conversation;

import cn.zhibu.bot.callback.Inbound;
import org.springframework.stereotype.Component;

/** Words that may hold what must not be kept, as pay typed into the calculator: no record, no spool, no second try. */
@Component
public final class Unkept {

    private final Commands commands;

    Unkept(Commands commands) {
        this.commands = commands;
    }

    public boolean is(Inbound inbound) {
        return inbound instanceof Inbound.Text text && commands.unkept(text.content());
    }
}
