package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.meeting.Alteration;
import cn.zhibu.domain.meeting.ChangeMeeting;
import cn.zhibu.domain.meeting.ChangeOutcome;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.NoticeWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the meeting that is meant; a draft is simply rewritten and shown again. */
@Component
final class ChangeDesk {

    private final ChangeMeeting changing;
    private final NoticeDesk drafts;
    private final PublishDesk publishing;
    private final Conversations conversations;
    private final Wording wording;

    ChangeDesk(
            ChangeMeeting changing,
            NoticeDesk drafts,
            PublishDesk publishing,
            Conversations conversations,
            Wording wording) {
        this.changing = changing;
        this.drafts = drafts;
        this.publishing = publishing;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer change(Caller caller, Meeting meeting, Draft said) {
        if (meeting.status() == MeetingStatus.DRAFT) {
            return drafts.next(caller, NoticeForm.of(meeting).with(said));
        }
        ChangeOutcome outcome = changing.change(caller.act(), meeting.id(), alteration(meeting, said));
        if (outcome instanceof ChangeOutcome.Changed changed) {
            conversations.leave(caller.id());
            return Answer.say(changed(changed));
        }
        return Answer.say(refused(outcome));
    }

    /** A new time without a day keeps the day, and the other way round. */
    private static Alteration alteration(Meeting meeting, Draft said) {
        LocalDate date = said.date() == null ? Beijing.date(meeting.startsAt()) : said.date();
        LocalTime start = said.start() == null ? Beijing.time(meeting.startsAt()) : said.start();
        boolean moved = said.date() != null || said.start() != null;
        @Nullable Instant startsAt = moved ? Beijing.at(date, start) : null;
        @Nullable Instant endsAt = said.end() == null ? null : Beijing.at(date, said.end());
        return new Alteration(startsAt, endsAt, said.place(), said.topic());
    }

    private String changed(ChangeOutcome.Changed changed) {
        Meeting meeting = changed.meeting();
        String leaves = publishing.leaves(changed.dispatch());
        return wording.say(
                "meeting.changed",
                "time",
                NoticeWords.time(meeting),
                "place",
                meeting.place(),
                "topic",
                meeting.topic(),
                "leaves",
                leaves,
                "people",
                changed.corrected() + changed.unsent());
    }

    private String refused(ChangeOutcome outcome) {
        if (outcome instanceof ChangeOutcome.Same) {
            return wording.say("meeting.same");
        } else if (outcome instanceof ChangeOutcome.Past) {
            return wording.say("meeting.past");
        } else if (outcome instanceof ChangeOutcome.TooLong tooLong) {
            return wording.say("meeting.too-long", "place", tooLong.longestPlace(), "topic", tooLong.longestTopic());
        } else if (outcome instanceof ChangeOutcome.TooLate tooLate) {
            return wording.say("meeting.too-late", "title", MeetingWords.title(tooLate.meeting()));
        } else if (outcome instanceof ChangeOutcome.NotYours) {
            return wording.say("meeting.not-your-branch");
        }
        return wording.say("meeting.unknown");
    }
}
