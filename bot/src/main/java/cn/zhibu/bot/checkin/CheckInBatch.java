package cn.zhibu.bot.checkin;

import cn.zhibu.domain.checkin.CheckIn;
import cn.zhibu.domain.checkin.CheckInOutcome;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.inbox.Arrival;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers many check-ins as the conversation would answer each, with the same rows; leaves those open that need a conversation. */
@Component
public final class CheckInBatch {

    private final CheckIn checkIn;
    private final CheckInWords words;
    private final UndoOffers undo;
    private final Conversations conversations;
    private final MemberMapper members;
    private final Clock clock;

    CheckInBatch(
            CheckIn checkIn,
            CheckInWords words,
            UndoOffers undo,
            Conversations conversations,
            MemberMapper members,
            Clock clock) {
        this.checkIn = checkIn;
        this.words = words;
        this.undo = undo;
        this.conversations = conversations;
        this.members = members;
        this.clock = clock;
    }

    /** Inside the caller's transaction; {@code signals} by transport key. */
    public List<Optional<Answer>> answer(List<Arrival> arrivals, Map<String, CheckInSignal> signals) {
        Instant now = clock.instant();
        List<Optional<Heard>> heard = arrivals.stream()
                .map(arrival -> Heard.of(arrival, signals, now))
                .toList();
        List<Heard> claiming = heard.stream().flatMap(Optional::stream).toList();
        List<Optional<CheckInOutcome>> outcomes =
                checkIn.takePlain(claiming.stream().map(Heard::claim).toList());
        follow(claiming, outcomes);
        Iterator<Optional<CheckInOutcome>> next = outcomes.iterator();
        return heard.stream()
                .map(it -> it.flatMap(known ->
                        next.next().map(outcome -> words.of(known.claim().act(), outcome))))
                .toList();
    }

    private void follow(List<Heard> claiming, List<Optional<CheckInOutcome>> outcomes) {
        undo.offer(
                claiming.stream().map(heard -> heard.claim().act()).toList(),
                outcomes.stream().map(it -> it.orElse(null)).toList());
        List<Long> tapped = new ArrayList<>();
        List<Long> asked = new ArrayList<>();
        for (int i = 0; i < claiming.size(); i++) {
            Heard heard = claiming.get(i);
            if (outcomes.get(i).isPresent() && heard.firstTap()) {
                tapped.add(heard.memberId());
            }
            if (outcomes.get(i).isPresent() && heard.waitsForCode()) {
                asked.add(heard.memberId());
            }
        }
        if (!tapped.isEmpty()) {
            members.countAnswerEach(tapped, 1);
        }
        if (!asked.isEmpty()) {
            conversations.leave(asked, CodeDialogue.NAME);
        }
    }
}
