package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import java.util.List;
import org.springframework.stereotype.Component;

/** 通知: a meeting in one line, as a pasted formal notice, or asked for step by step. */
@Component
final class NoticeCommand implements Command {

    private final ReadNotice reader;
    private final NoticeDesk desk;

    NoticeCommand(ReadNotice reader, NoticeDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @Override
    public String word() {
        return "通知";
    }

    @Override
    public List<String> aliases() {
        return List.of("发通知", "发布通知", "下通知");
    }

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        NoticeForm empty = NoticeForm.empty(caller.orgId());
        return rest.isEmpty()
                ? desk.next(caller, empty)
                : reader.read(caller, rest, said -> desk.next(caller, empty.with(said)));
    }
}
