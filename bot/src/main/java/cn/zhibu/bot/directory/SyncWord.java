package cn.zhibu.bot.directory;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.directory.SyncDirectory;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 同步通讯录: the next tick reads the directory. */
@Component
final class SyncWord implements Command {

    private final SyncDirectory directory;
    private final Wording wording;

    SyncWord(SyncDirectory directory, Wording wording) {
        this.directory = directory;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "同步通讯录";
    }

    @Override
    public Audience audience() {
        return Audience.OPERATOR;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        directory.ask();
        return Answer.say(wording.say("directory.asked"));
    }
}
