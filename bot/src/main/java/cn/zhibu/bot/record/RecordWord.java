package cn.zhibu.bot.record;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import org.springframework.stereotype.Component;

/** 纪实: pictures and words for the record of a meeting, as many as are sent until 完成. */
@Component
final class RecordWord implements Command {

    private final RecordMeetings meetings;
    private final MeetingChoice choice;
    private final Conversations conversations;
    private final RecordParts parts;
    private final Wording wording;

    RecordWord(
            RecordMeetings meetings,
            MeetingChoice choice,
            Conversations conversations,
            RecordParts parts,
            Wording wording) {
        this.meetings = meetings;
        this.choice = choice;
        this.conversations = conversations;
        this.parts = parts;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "纪实";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return choice.with(
                caller,
                meetings.meant(caller.orgId(), caller.at()),
                word() + " " + rest,
                meeting -> start(caller, meeting, rest));
    }

    private Answer start(Caller caller, Meeting meeting, String rest) {
        Dialogue dialogue = Dialogue.at(RecordDialogue.NAME, "collecting").with("meeting", meeting.id());
        conversations.run(caller.id(), dialogue);
        return rest.isBlank()
                ? Answer.say(wording.say("record.begin", "title", MeetingWords.title(meeting)))
                : parts.words(caller, meeting.id(), rest);
    }
}
