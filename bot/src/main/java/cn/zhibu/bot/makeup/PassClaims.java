package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Numbers;
import cn.zhibu.domain.language.Selection;
import cn.zhibu.domain.makeup.DecideMakeup;
import cn.zhibu.domain.makeup.MakeupOutcome;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 通过 1-3: closes claims by number; nothing happens when a number does not exist. */
@Component
final class PassClaims implements Command {

    private final ClaimList claims;
    private final DecideMakeup decide;
    private final MakeupAnswers answers;
    private final Wording wording;

    PassClaims(ClaimList claims, DecideMakeup decide, MakeupAnswers answers, Wording wording) {
        this.claims = claims;
        this.decide = decide;
        this.answers = answers;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "通过";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public boolean needsRest() {
        return true;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        SortedMap<Integer, Long> numbered = claims.numbered(caller);
        Selection selection = Numbers.parse(rest);
        if (selection instanceof Selection.Bad bad) {
            return Answer.say(wording.say("makeup.bad-numbers", "part", bad.part()));
        }
        Optional<Selection.Bad> missing = selection.missingFrom(numbered.keySet());
        if (missing.isPresent()) {
            return Answer.say(
                    wording.say("makeup.no-number", "part", missing.get().part()));
        }
        List<MakeupOutcome> outcomes = selection.of(numbered.keySet(), Set.of()).stream()
                .map(number -> decide.close(caller.act(), Objects.requireNonNull(numbered.get(number))))
                .toList();
        return outcomes.size() == 1 ? answers.word(outcomes.get(0)) : many(outcomes);
    }

    private Answer many(List<MakeupOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Answer.say(wording.say("makeup.claims-none"));
        }
        List<MakeupOutcome.Closed> closed = outcomes.stream()
                .filter(MakeupOutcome.Closed.class::isInstance)
                .map(MakeupOutcome.Closed.class::cast)
                .toList();
        String names = closed.stream().map(one -> one.member().name()).collect(Collectors.joining("、"));
        String said = wording.say("makeup.closed-many", "count", closed.size(), "names", names);
        String others = outcomes.stream()
                .filter(outcome -> !(outcome instanceof MakeupOutcome.Closed))
                .map(outcome -> "\n" + answers.word(outcome).text())
                .collect(Collectors.joining());
        return Answer.say(said + others);
    }
}
