package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.receipt.NoticeChoice;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.leave.LeaveRules;
import java.util.List;
import org.springframework.stereotype.Component;

/** 请假, with the category at once or asked for. */
@Component
final class LeaveWord implements Command {

    private final NoticeChoice choice;
    private final AskingLeave leave;

    LeaveWord(NoticeChoice choice, AskingLeave leave) {
        this.choice = choice;
        this.leave = leave;
    }

    @Override
    public String word() {
        return "请假";
    }

    @Override
    public List<String> aliases() {
        return List.of("来不了", "去不了", "有事", "请个假", "我请假", "参加不了", "不能参加", "不参加");
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.isEmpty()
                || word.endsWith("假")
                || LeaveRules.read(rest(rest)).isPresent();
    }

    @Override
    public Answer say(Caller caller, String rest) {
        String said = (word() + " " + rest).strip();
        return choice.with(caller, said, meeting -> leave.begin(caller.act(), meeting.id(), rest(rest)));
    }

    private static String rest(String rest) {
        return Fold.of(rest).text();
    }
}
