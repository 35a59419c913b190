package cn.zhibu.bot.makeup;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.makeup.MakeupOutcome;
import cn.zhibu.domain.makeup.MakeupWords;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.makeup.MakeupStatus;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Words the outcomes of 补学. */
@Component
final class MakeupAnswers {

    private final MakeupWords names;
    private final Wording wording;

    MakeupAnswers(MakeupWords names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    Answer word(MakeupOutcome outcome) {
        if (outcome instanceof MakeupOutcome.Claimed claimed) {
            return about("makeup.claimed", claimed.meeting(), "claim", names.claim(claimed.task()));
        } else if (outcome instanceof MakeupOutcome.TooShort) {
            return Answer.say(wording.say("makeup.too-short"));
        } else if (outcome instanceof MakeupOutcome.NotOpen not) {
            return about("makeup.not-open", not.meeting(), "state", names.state(not.task()));
        } else if (outcome instanceof MakeupOutcome.Withdrawn withdrawn) {
            return about("makeup.undone", withdrawn.meeting(), "state", names.state(withdrawn.task()));
        } else if (outcome instanceof MakeupOutcome.Closed closed) {
            return Answer.done(
                    wording.say("makeup.closed-label"),
                    wording.say("makeup.closed", "name", closed.member().name(), "title", title(closed.meeting())));
        } else if (outcome instanceof MakeupOutcome.Returned returned) {
            return Answer.done(wording.say("makeup.returned-label"), returned(returned));
        } else if (outcome instanceof MakeupOutcome.NotClaimed not) {
            return Answer.say(notClaimed(not));
        }
        return Answer.say(wording.say("makeup.not-yours"));
    }

    private Answer about(String key, Meeting meeting, String name, String value) {
        return Answer.say(wording.say(key, "title", title(meeting), name, value));
    }

    private String returned(MakeupOutcome.Returned returned) {
        return wording.say(
                "makeup.returned",
                "name",
                returned.member().name(),
                "title",
                title(returned.meeting()),
                "reason",
                Objects.requireNonNullElse(returned.task().reason(), ""));
    }

    private String notClaimed(MakeupOutcome.NotClaimed not) {
        Instant decided = not.task().decidedAt();
        boolean byDesk = decided != null
                && (not.task().status() == MakeupStatus.DONE || not.task().status() == MakeupStatus.RETURNED);
        if (!byDesk) {
            return wording.say("makeup.taken-back", "name", not.member().name(), "title", title(not.meeting()));
        }
        return wording.say(
                "makeup.decided-before",
                "name",
                not.member().name(),
                "title",
                title(not.meeting()),
                "time",
                Beijing.worded(Objects.requireNonNull(decided)),
                "state",
                names.state(not.task()));
    }

    private static String title(Meeting meeting) {
        return MeetingWords.title(meeting);
    }
}
