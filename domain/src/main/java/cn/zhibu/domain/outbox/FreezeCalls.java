package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.DueMessage;
import cn.zhibu.mapper.outbox.FrozenCall;
import cn.zhibu.mapper.outbox.MessageBody;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns messages that may leave now into calls with frozen bytes; equal contents of one occasion share a call of at most 1,000 people. */
@Component
class FreezeCalls {

    private static final int AT_ONCE = 5 * CallGroups.PEOPLE_PER_CALL;
    private static final int CALLS_PER_INSERT = 500;

    private final OutboxCallMapper rows;
    private final CallGroups groups;
    private final LateMessages late;
    private final PushBudget budget;
    private final Messenger messenger;
    private final Clock clock;

    FreezeCalls(
            OutboxCallMapper rows,
            CallGroups groups,
            LateMessages late,
            PushBudget budget,
            Messenger messenger,
            Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.late = late;
        this.budget = budget;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** How many messages were taken, sent or not, of those at least as urgent as {@code lastLane}. */
    @Transactional
    public int freeze(int lastLane) {
        Instant now = clock.instant();
        rows.freezeAlone();
        List<DueMessage> due = wholeBundles(rows.claimMessages(now, lastLane, AT_ONCE));
        if (due.isEmpty()) {
            return 0;
        }
        Map<MessageState, List<DueMessage>> fates =
                due.stream().collect(Collectors.groupingBy(message -> late.fate(message, now)));
        fates.forEach((fate, messages) -> late.settle(fate, messages, now));
        List<DueMessage> leaving = fates.getOrDefault(MessageState.WAITING, List.of());
        Set<DueMessage> held = budget.beyond(leaving, now);
        late.settle(MessageState.HELD, List.copyOf(held), now);
        freeze(
                held.isEmpty()
                        ? leaving
                        : leaving.stream()
                                .filter(message -> !held.contains(message))
                                .toList(),
                now);
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
        List<CallGroups.Group> calls = groups.of(messages, now);
        Map<Long, String> bodies = bodies(calls);
        List<Long> ids = rows.nextIds(calls.size());
        List<FrozenCall> frozen = new ArrayList<>();
        List<Long> messageIds = new ArrayList<>();
        List<Long> callIds = new ArrayList<>();
        for (CallGroups.Group call : calls) {
            long id = ids.get(frozen.size());
            frozen.add(frozen(id, call, Objects.requireNonNull(bodies.get(call.example())), now));
            call.messages().forEach(message -> {
                messageIds.add(message.id());
                callIds.add(id);
            });
        }
        for (int from = 0; from < frozen.size(); from += CALLS_PER_INSERT) {
            rows.insert(frozen.subList(from, Math.min(from + CALLS_PER_INSERT, frozen.size())), now);
        }
        rows.join(messageIds, callIds);
    }

    private Map<Long, String> bodies(List<CallGroups.Group> calls) {
        List<Long> examples =
                calls.stream().map(CallGroups.Group::example).distinct().toList();
        return rows.bodies(examples).stream().collect(Collectors.toMap(MessageBody::id, MessageBody::body));
    }

    private FrozenCall frozen(long id, CallGroups.Group call, String stored, Instant now) {
        DueMessage one = call.first();
        List<String> userids = call.messages().stream()
                .map(message -> Objects.requireNonNull(message.wecomUserid()))
                .toList();
        String content = call.mark().isEmpty() ? stored : messenger.marked(stored, call.mark());
        String body = messenger.address(content, userids, TaskIds.of(id, now));
        return new FrozenCall(id, one.kind(), one.meetingId(), body, one.notAfter());
    }
}
