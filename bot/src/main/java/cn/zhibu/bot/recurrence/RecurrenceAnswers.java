package cn.zhibu.bot.recurrence;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.recurrence.RecurrenceOutcome;
import cn.zhibu.domain.recurrence.RecurrenceWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** What became of a recurrence, in words. */
@Component
final class RecurrenceAnswers {

    private final RecurrenceWords words;
    private final Wording wording;

    RecurrenceAnswers(RecurrenceWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    Answer of(RecurrenceOutcome outcome) {
        if (outcome instanceof RecurrenceOutcome.Set set) {
            String provisional = set.provisional() ? wording.say("recurrence.provisional") : "";
            String next = set.next().map(Beijing::day).orElse("-");
            return Answer.say(wording.say(
                    "recurrence.set", "rule", words.of(set.row()), "next", next, "provisional", provisional));
        } else if (outcome instanceof RecurrenceOutcome.Already already) {
            return Answer.say(wording.say("recurrence.already", "rule", words.of(already.row())));
        } else if (outcome instanceof RecurrenceOutcome.Stopped stopped) {
            return Answer.say(wording.say("recurrence.stopped", "rule", words.of(stopped.row())));
        } else if (outcome instanceof RecurrenceOutcome.NoSuchNumber wrong) {
            return Answer.say(
                    wrong.most() == 0
                            ? wording.say("recurrence.none")
                            : wording.say("recurrence.no-such-number", "number", wrong.number(), "most", wrong.most()));
        }
        return Answer.say(wording.say("recurrence.not-yours"));
    }
}
