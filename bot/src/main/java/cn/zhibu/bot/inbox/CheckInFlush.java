package cn.zhibu.bot.inbox;

import cn.zhibu.bot.checkin.CheckInBatch;
import cn.zhibu.bot.checkin.CheckInSignal;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.Inbox;
import cn.zhibu.domain.inbox.SqlAway;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers a batch of check-ins in one transaction. Whatever is unusual goes through the ordinary lane, each event alone: one that nobody can
 * answer sinks no other.
 */
@Component
final class CheckInFlush {

    private static final Logger LOG = LoggerFactory.getLogger(CheckInFlush.class);

    private final Inbox inbox;
    private final CheckInBatch checkIns;
    private final CheckInReplies replies;
    private final OrdinaryLane ordinary;
    private final SqlCircuit sql;

    CheckInFlush(Inbox inbox, CheckInBatch checkIns, CheckInReplies replies, OrdinaryLane ordinary, SqlCircuit sql) {
        this.inbox = inbox;
        this.checkIns = checkIns;
        this.replies = replies;
        this.ordinary = ordinary;
        this.sql = sql;
    }

    void flush(List<Waiting> batch) {
        List<Optional<Answer>> answers;
        try {
            sql.require();
            answers = answers(batch);
        } catch (SqlAway e) {
            batch.forEach(waiting -> waiting.answer().completeExceptionally(e));
            return;
        }
        List<CheckInReplies.Reply> done = new ArrayList<>(batch.size());
        Map<String, List<Waiting>> alone = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            Waiting waiting = batch.get(i);
            answers.get(i)
                    .ifPresentOrElse(
                            answer -> done.add(new CheckInReplies.Reply(waiting.answer(), answer)),
                            () -> alone.computeIfAbsent(waiting.userid(), userid -> new ArrayList<>())
                                    .add(waiting));
        }
        replies.send(done);
        alone.values().forEach(ordinary::take);
    }

    private List<Optional<Answer>> answers(List<Waiting> batch) {
        Map<String, CheckInSignal> signals = new HashMap<>();
        batch.forEach(waiting -> signals.put(waiting.inbound().key(), waiting.signal()));
        try {
            return inbox.onceEach(
                    batch.stream().map(Waiting::delivery).toList(), arrivals -> checkIns.answer(arrivals, signals));
        } catch (RuntimeException | StackOverflowError e) {
            sql.check(e);
            // the batch is undone; each of its events is now tried alone and tells its own fault
            LOG.warn(
                    "check-ins go alone count={} fault={}",
                    batch.size(),
                    e.getClass().getSimpleName());
            return batch.stream().map(waiting -> Optional.<Answer>empty()).toList();
        }
    }
}
