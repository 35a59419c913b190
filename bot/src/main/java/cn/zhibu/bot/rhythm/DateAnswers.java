package cn.zhibu.bot.rhythm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.rhythm.DateOutcome;
import cn.zhibu.domain.rhythm.KeepDates;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps a member's day that the secretary gives, and says what became of it. */
@Component
final class DateAnswers {

    private final KeepDates dates;
    private final Wording wording;

    DateAnswers(KeepDates dates, Wording wording) {
        this.dates = dates;
        this.wording = wording;
    }

    Answer set(Caller caller, String word, KeepDates.Day which, String rest) {
        Optional<PastDay> said = PastDay.in(rest).filter(day -> !day.name().isEmpty());
        return Answer.say(said.map(day ->
                        worded(word, which, dates.set(caller.act(), caller.orgId(), day.name(), which, day.day())))
                .orElseGet(() -> wording.say("rhythm.date-ask", "word", word)));
    }

    private String worded(String word, KeepDates.Day which, DateOutcome outcome) {
        boolean probation = which == KeepDates.Day.PROBATION;
        if (outcome instanceof DateOutcome.Set set) {
            return probation
                    ? wording.say("rhythm.probation-set", "name", set.name(), "day", set.day())
                    : wording.say("rhythm.date-set", "name", set.name(), "word", word, "day", set.day());
        } else if (outcome instanceof DateOutcome.NoSuchPerson nobody) {
            return wording.say("rhythm.date-nobody", "name", nobody.name());
        } else if (outcome instanceof DateOutcome.Impossible) {
            return wording.say(probation ? "rhythm.probation-impossible" : "rhythm.date-impossible");
        }
        return wording.say("own.style-not-yours");
    }
}
