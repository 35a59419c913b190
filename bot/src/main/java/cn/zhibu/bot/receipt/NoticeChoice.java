package cn.zhibu.bot.receipt;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.domain.attendance.NoticeQuestions;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which notice a word answers: the one that waits for an answer, else any meeting ahead; with several the person is asked. */
@Component
public final class NoticeChoice {

    private final NoticeQuestions notices;
    private final MeetingMapper meetings;
    private final MeetingChoice choice;
    private final Wording wording;

    NoticeChoice(NoticeQuestions notices, MeetingMapper meetings, MeetingChoice choice, Wording wording) {
        this.notices = notices;
        this.meetings = meetings;
        this.choice = choice;
        this.wording = wording;
    }

    /** @param said the words to be taken up again after the choice */
    public Answer with(Caller caller, String said, Function<Meeting, Answer> work) {
        return with(caller, notices.waiting(caller.id(), caller.at()), said, work);
    }

    /** As above, from these meetings; a meeting that has begun is better than none, since its refusal says why. */
    public Answer with(Caller caller, List<Meeting> ahead, String said, Function<Meeting, Answer> work) {
        if (!ahead.isEmpty()) {
            return choice.with(caller, ahead, said, work);
        }
        List<Meeting> begun = meetings.liveOfMember(caller.id()).stream()
                .filter(meeting -> caller.at().isBefore(meeting.endsAt()))
                .toList();
        return begun.isEmpty() ? Answer.say(wording.say("receipt.nothing-ahead")) : work.apply(begun.get(0));
    }
}
