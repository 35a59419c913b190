package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Guess;
import cn.zhibu.domain.feedback.FeedbackChoice;
import cn.zhibu.domain.feedback.FeedbackMeetings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 好, 较好, 一般, 有待改进 while the question after a meeting is open. */
@Component
@Order(30)
final class FeedbackWords implements Guess {

    private final FeedbackMeetings meetings;
    private final FeedbackDesk desk;

    FeedbackWords(FeedbackMeetings meetings, FeedbackDesk desk) {
        this.meetings = meetings;
        this.desk = desk;
    }

    @Override
    public Optional<Answer> answer(Caller caller, String words) {
        String said = Fold.of(words).text();
        return FeedbackChoice.said(said)
                .filter(choice -> choice.caption().equals(said))
                .flatMap(choice -> meeting(caller).map(meeting -> desk.give(caller, meeting.id(), choice)));
    }

    /** The one asked about longest, else the latest that was answered already. */
    private Optional<Meeting> meeting(Caller caller) {
        return meetings.asked(caller.id(), caller.at()).stream()
                .findFirst()
                .or(() -> meetings.latest(caller.id(), caller.at())
                        .filter(latest -> meetings.answered(caller.id(), latest.id())));
    }
}
