package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.NoticeWords;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 群公告: a text to paste into the branch's WeChat group. */
@Component
final class GroupTextCommand implements Command {

    private final MeetingsMeant meant;
    private final MeetingChoice choice;
    private final NoticeWords words;
    private final Wording wording;

    GroupTextCommand(MeetingsMeant meant, MeetingChoice choice, NoticeWords words, Wording wording) {
        this.meant = meant;
        this.choice = choice;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "群公告";
    }

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return choice.with(
                caller,
                meant.coming(caller),
                word(),
                meeting -> Answer.say(wording.say("meeting.group-text", words.facts(meeting))));
    }
}
