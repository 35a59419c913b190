package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 修改. */
@Component
final class EditTap implements TapHandler {

    private final DraftDesk desk;

    EditTap(DraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public String action() {
        return "edit";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return desk.edit(caller, subject);
    }
}
