package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.CallAction;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import cn.zhibu.mapper.outbox.OutboxMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns messages that may leave now into calls with frozen bytes; equal contents of one occasion share a call of at most 1,000 people. */
@Component
class FreezeCalls {

    private static final int PEOPLE_PER_CALL = 1000;

    private final OutboxCallMapper calls;
    private final MemberMapper members;
    private final Messenger messenger;
    private final Clock clock;

    FreezeCalls(OutboxCallMapper calls, MemberMapper members, Messenger messenger, Clock clock) {
        this.calls = calls;
        this.members = members;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** How many messages were taken, sent or not. */
    @Transactional
    public int freeze() {
        Instant now = clock.instant();
        List<OutboxMessage> due = calls.claimMessages(now, PEOPLE_PER_CALL);
        if (due.isEmpty()) {
            return 0;
        }
        Map<Long, Member> people = members
                .byIds(due.stream().map(OutboxMessage::memberId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
        Map<String, List<OutboxMessage>> bodies = new LinkedHashMap<>();
        for (OutboxMessage message : due) {
            MessageState reach = Reach.of(people.get(message.memberId()));
            if (message.notAfter().isBefore(now)) {
                calls.settleMessages(List.of(message.id()), MessageState.EXPIRED, "已过时效", now);
            } else if (reach != MessageState.WAITING) {
                calls.settleMessages(List.of(message.id()), reach, Reach.reason(reach), now);
            } else {
                bodies.computeIfAbsent(message.occasion() + "\n" + message.body(), body -> new ArrayList<>())
                        .add(message);
            }
        }
        freeze(bodies.values(), people, now);
        return due.size();
    }

    private void freeze(Collection<List<OutboxMessage>> groups, Map<Long, Member> people, Instant now) {
        for (List<OutboxMessage> group : groups) {
            OutboxMessage one = group.get(0);
            List<String> userids = group.stream()
                    .map(message -> Objects.requireNonNull(people.get(message.memberId())))
                    .map(person -> Objects.requireNonNull(person.wecomUserid()))
                    .toList();
            long id = calls.insert(CallAction.SEND, one.kind(), one.meetingId(), now, one.notAfter());
            calls.freeze(id, messenger.address(one.body(), userids, TaskIds.of(id, now)));
            calls.join(id, group.stream().map(OutboxMessage::id).toList());
        }
    }
}
