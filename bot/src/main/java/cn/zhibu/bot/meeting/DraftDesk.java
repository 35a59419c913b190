package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.DraftCards;
import cn.zhibu.domain.meeting.MeetingScope;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** 1 发布, 2 修改, 3 暂不发布: the same whether tapped, said or answered by a digit. */
@Component
final class DraftDesk {

    private final MeetingMapper meetings;
    private final MeetingScope scope;
    private final PublishDesk publishing;
    private final EditDraft edits;
    private final DraftCards cards;
    private final Conversations conversations;
    private final Wording wording;

    DraftDesk(
            MeetingMapper meetings,
            MeetingScope scope,
            PublishDesk publishing,
            EditDraft edits,
            DraftCards cards,
            Conversations conversations,
            Wording wording) {
        this.meetings = meetings;
        this.scope = scope;
        this.publishing = publishing;
        this.edits = edits;
        this.cards = cards;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer answer(Caller caller, long meeting, int digit) {
        return switch (digit) {
            case 1 -> publishing.publish(caller, meeting);
            case 2 -> edit(caller, meeting);
            case 3 -> hold(caller, meeting);
            default -> Answer.say(wording.say("meeting.draft-digits"));
        };
    }

    Answer edit(Caller caller, long meeting) {
        return draft(caller, meeting, draft -> {
            Answer asked = edits.begin(caller, NoticeForm.of(draft));
            return Answer.ask(wording.say("meeting.button-edit"), String.valueOf(asked.text()));
        });
    }

    Answer hold(Caller caller, long meeting) {
        return draft(caller, meeting, draft -> {
            cards.held(caller.act(), draft);
            conversations.leave(caller.id());
            return Answer.done(
                    wording.say("meeting.button-hold"),
                    wording.say("meeting.held", "title", MeetingWords.title(draft)));
        });
    }

    private Answer draft(Caller caller, long id, Function<Meeting, Answer> work) {
        Meeting meeting = meetings.lock(id);
        if (meeting == null) {
            return Answer.say(wording.say("meeting.unknown"));
        }
        if (!scope.covers(caller.id(), meeting)) {
            return Answer.say(wording.say("meeting.not-your-branch"));
        }
        return meeting.status() == MeetingStatus.DRAFT
                ? work.apply(meeting)
                : Answer.say(wording.say("meeting.not-draft"));
    }
}
