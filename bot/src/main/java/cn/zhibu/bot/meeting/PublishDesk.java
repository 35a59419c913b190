package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.Dispatch;
import cn.zhibu.domain.meeting.Forecast;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.PublishMeeting;
import cn.zhibu.domain.meeting.PublishOutcome;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes and says when the notice leaves, to how many, and who must be told in person. */
@Component
final class PublishDesk {

    private final PublishMeeting publishing;
    private final Conversations conversations;
    private final Wording wording;

    PublishDesk(PublishMeeting publishing, Conversations conversations, Wording wording) {
        this.publishing = publishing;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer publish(Caller caller, long meeting) {
        PublishOutcome outcome = publishing.publish(caller.act(), meeting);
        conversations.leave(caller.id());
        if (outcome instanceof PublishOutcome.Published published) {
            return Answer.ask(wording.say("meeting.label-published"), published(published));
        } else if (outcome instanceof PublishOutcome.Already already) {
            String time = Beijing.worded(already.at());
            String title = MeetingWords.title(already.meeting());
            return Answer.ask(
                    wording.say("meeting.label-published"),
                    wording.say("meeting.published-already", "title", title, "time", time));
        }
        return Answer.say(refused(outcome));
    }

    /** {@code 通知正在发出} or when it leaves. */
    String leaves(Dispatch dispatch) {
        return dispatch.atOnce()
                ? wording.say("meeting.leaves-now")
                : wording.say("meeting.leaves-later", "time", Beijing.worded(dispatch.at()));
    }

    /** Who has no WeCom; empty when there is nobody. */
    String unreachable(List<String> names) {
        return names.isEmpty() ? "" : wording.say("meeting.without-wecom", "names", String.join("、", names));
    }

    private String published(PublishOutcome.Published published) {
        Forecast forecast = published.forecast();
        String observers = forecast.observers() == 0
                ? ""
                : wording.say("meeting.published-observers", "observers", forecast.observers());
        return wording.say(
                "meeting.published",
                "title",
                MeetingWords.title(published.meeting()),
                "leaves",
                leaves(published.dispatch()),
                "people",
                forecast.people(),
                "observers",
                observers,
                "unreachable",
                unreachable(published.withoutWecom()));
    }

    private String refused(PublishOutcome outcome) {
        if (outcome instanceof PublishOutcome.Past) {
            return wording.say("meeting.past");
        } else if (outcome instanceof PublishOutcome.Cancelled cancelled) {
            return wording.say("meeting.was-cancelled", "title", MeetingWords.title(cancelled.meeting()));
        } else if (outcome instanceof PublishOutcome.NobodyExpected) {
            return wording.say("meeting.nobody-expected");
        } else if (outcome instanceof PublishOutcome.NotYours) {
            return wording.say("meeting.not-your-branch");
        }
        return wording.say("meeting.unknown");
    }
}
