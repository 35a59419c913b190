package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.DueMessage;
import cn.zhibu.mapper.outbox.FrozenCall;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns messages that may leave now into calls with frozen bytes; equal contents of one occasion share a call of at most 1,000 people. */
@Component
class FreezeCalls {

    private static final int PEOPLE_PER_CALL = 1000;
    private static final int AT_ONCE = 5 * PEOPLE_PER_CALL;
    private static final int CALLS_PER_INSERT = 500;

    private final OutboxCallMapper calls;
    private final LateMessages late;
    private final Messenger messenger;
    private final Clock clock;

    FreezeCalls(OutboxCallMapper calls, LateMessages late, Messenger messenger, Clock clock) {
        this.calls = calls;
        this.late = late;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** How many messages were taken, sent or not, of those at least as urgent as {@code lastLane}. */
    @Transactional
    public int freeze(int lastLane) {
        Instant now = clock.instant();
        calls.freezeAlone();
        List<DueMessage> due = wholeBundles(calls.claimMessages(now, lastLane, AT_ONCE));
        if (due.isEmpty()) {
            return 0;
        }
        Map<MessageState, List<DueMessage>> fates =
                due.stream().collect(Collectors.groupingBy(message -> late.fate(message, now)));
        fates.forEach((fate, messages) -> late.settle(fate, messages, now));
        freeze(fates.getOrDefault(MessageState.WAITING, List.of()), now);
        return due.size();
    }

    /** What is equal to the last message may go on beyond what was taken; it is left for the next time, so that calls get full. */
    private static List<DueMessage> wholeBundles(List<DueMessage> due) {
        if (due.size() < AT_ONCE
                || due.get(0).bundle().equals(due.get(due.size() - 1).bundle())) {
            return due;
        }
        String last = due.get(due.size() - 1).bundle();
        return due.stream().filter(message -> !message.bundle().equals(last)).toList();
    }

    private void freeze(List<DueMessage> messages, Instant now) {
        if (messages.isEmpty()) {
            return;
        }
        Collection<List<DueMessage>> groups = groups(messages);
        List<Long> ids = calls.nextIds(groups.size());
        List<FrozenCall> frozen = new ArrayList<>();
        List<Long> messageIds = new ArrayList<>();
        List<Long> callIds = new ArrayList<>();
        for (List<DueMessage> group : groups) {
            long id = ids.get(frozen.size());
            frozen.add(frozen(id, group, now));
            group.forEach(message -> {
                messageIds.add(message.id());
                callIds.add(id);
            });
        }
        for (int from = 0; from < frozen.size(); from += CALLS_PER_INSERT) {
            calls.insert(frozen.subList(from, Math.min(from + CALLS_PER_INSERT, frozen.size())), now);
        }
        calls.join(messageIds, callIds);
    }

    private static Collection<List<DueMessage>> groups(List<DueMessage> messages) {
        Map<String, List<DueMessage>> groups = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (DueMessage message : messages) {
            int number = seen.merge(message.bundle(), 1, Integer::sum) - 1;
            groups.computeIfAbsent(message.bundle() + "/" + number / PEOPLE_PER_CALL, key -> new ArrayList<>())
                    .add(message);
        }
        return groups.values();
    }

    private FrozenCall frozen(long id, List<DueMessage> group, Instant now) {
        DueMessage one = group.get(0);
        List<String> userids = group.stream()
                .map(message -> Objects.requireNonNull(message.wecomUserid()))
                .toList();
        String body = messenger.address(one.body(), userids, TaskIds.of(id, now));
        return new FrozenCall(id, one.kind(), one.meetingId(), body, one.notAfter());
    }
}
