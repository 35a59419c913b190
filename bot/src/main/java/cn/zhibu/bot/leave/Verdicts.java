package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Numbers;
import cn.zhibu.domain.language.Selection;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Reads which requests a verdict is for: {@code 同意 1-3}, {@code 全部同意}, or nothing when only one is open. */
@Component
final class Verdicts {

    private final UndecidedList list;
    private final Deciding deciding;
    private final Wording wording;

    Verdicts(UndecidedList list, Deciding deciding, Wording wording) {
        this.list = list;
        this.deciding = deciding;
        this.wording = wording;
    }

    Answer give(Caller caller, String rest, boolean agree) {
        List<Long> undecided = list.undecided(caller);
        if (rest.isEmpty()) {
            return undecided.size() == 1 ? deciding.decide(caller, undecided, agree) : list.show(caller);
        }
        Selection selection = Numbers.parse(rest);
        SortedMap<Integer, Long> numbers = list.numbered(caller);
        if (numbers.isEmpty()) {
            return list.show(caller);
        }
        if (selection instanceof Selection.Bad bad) {
            return Answer.say(wording.say("leave.bad-number", "part", bad.part()));
        }
        Optional<Selection.Bad> missing = selection.missingFrom(numbers.keySet());
        if (missing.isPresent()) {
            return Answer.say(
                    wording.say("leave.bad-number", "part", missing.get().part()));
        }
        List<Long> meant = selection.of(numbers.keySet(), new TreeSet<>()).stream()
                .map(number -> numbers.getOrDefault(number, 0L))
                .toList();
        return deciding.decide(caller, meant, agree);
    }

    Answer all(Caller caller, boolean agree) {
        List<Long> undecided = list.undecided(caller);
        return undecided.isEmpty() ? list.show(caller) : deciding.decide(caller, undecided, agree);
    }
}
