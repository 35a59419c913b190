package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** 确认到会: the preview first; said once more on the preview, it signs. */
@Component
final class ConfirmWord implements Command {

    static final String WORD = "确认到会";

    private final ToConfirm toConfirm;
    private final MeetingChoice choice;
    private final Previews previews;
    private final Signing signing;
    private final Wording wording;

    ConfirmWord(ToConfirm toConfirm, MeetingChoice choice, Previews previews, Signing signing, Wording wording) {
        this.toConfirm = toConfirm;
        this.choice = choice;
        this.previews = previews;
        this.signing = signing;
        this.wording = wording;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Meeting> meetings = toConfirm.meant(caller.orgId(), caller.at());
        if (meetings.isEmpty()) {
            return Answer.say(wording.say("confirm.none"));
        }
        return previews.shown(caller)
                .filter(shown -> meetings.stream().anyMatch(meeting -> meeting.id() == shown))
                .map(shown -> signing.sign(caller, shown))
                .orElseGet(() -> choice.with(caller, meetings, WORD, meeting -> previews.show(caller, meeting.id())));
    }
}
