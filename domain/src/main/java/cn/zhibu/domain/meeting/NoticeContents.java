package cn.zhibu.domain.meeting;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Content.Button;
import cn.zhibu.domain.outbox.Content.Card;
import cn.zhibu.domain.outbox.Content.Field;
import cn.zhibu.domain.outbox.Content.Text;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people read about a published meeting. */
@Component
final class NoticeContents {

    private final NoticeWords words;
    private final Wording wording;

    NoticeContents(NoticeWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    Content notice(Meeting meeting) {
        return card(
                meeting,
                wording.say("meeting.notice-title", words.facts(meeting)),
                wording.say("meeting.notice-hint"),
                wording.say("meeting.notice-words", words.facts(meeting)));
    }

    Content change(Meeting meeting) {
        return card(
                meeting,
                wording.say("meeting.change-title", words.facts(meeting)),
                wording.say("meeting.change-hint"),
                wording.say("meeting.change-words", words.facts(meeting)));
    }

    /** As it stands now, for those who may have read it before. */
    Content again(Meeting meeting) {
        return card(
                meeting,
                wording.say("meeting.notice-title", words.facts(meeting)),
                wording.say("meeting.again-hint"),
                wording.say("meeting.again-hint") + "\n" + wording.say("meeting.notice-words", words.facts(meeting)));
    }

    Content observerNotice(Meeting meeting) {
        return new Text(wording.say("meeting.notice-observer", words.facts(meeting)));
    }

    Content observerChange(Meeting meeting) {
        return new Text(wording.say("meeting.change-observer", words.facts(meeting)));
    }

    Content cancellation(Meeting meeting, String reason) {
        String why = reason.isEmpty() ? "" : wording.say("meeting.cancel-reason", "reason", reason);
        return new Text(wording.say("meeting.cancel-words", words.facts(meeting, "reason", why)));
    }

    Content reminder(Meeting meeting) {
        return new Text(wording.say("meeting.remind-words", words.facts(meeting)));
    }

    /** The reminder of each, in the order given. */
    List<Content> reminders(List<Meeting> meetings) {
        return words.factsOfEach(meetings).stream()
                .<Content>map(facts -> new Text(wording.say("meeting.remind-words", facts)))
                .toList();
    }

    private Content card(Meeting meeting, String title, String hint, String text) {
        return new Card(
                title,
                hint,
                List.of(
                        new Field(wording.say("meeting.field-body"), words.body(meeting)),
                        new Field(wording.say("meeting.field-time"), NoticeWords.time(meeting)),
                        new Field(wording.say("meeting.field-place"), meeting.place()),
                        new Field(wording.say("meeting.field-topic"), meeting.topic())),
                List.of(
                        new Button(wording.say("meeting.button-join"), "join/" + meeting.id()),
                        new Button(wording.say("meeting.button-leave"), "leave/" + meeting.id())),
                null,
                text);
    }
}
