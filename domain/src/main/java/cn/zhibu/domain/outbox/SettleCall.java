package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.CallState;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.OutboxCall;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import cn.zhibu.mapper.outbox.OutboxMessage;
import cn.zhibu.mapper.outbox.Settlement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what became of a call, and of each person in it. A sender that lost its lease writes nothing. */
@Component
class SettleCall {

    private static final int ALL_INVALID = 81013;
    private static final int TASK_ID_KNOWN = 42014;

    private final OutboxCallMapper calls;
    private final MemberMapper members;
    private final Clock clock;

    SettleCall(OutboxCallMapper calls, MemberMapper members, Clock clock) {
        this.calls = calls;
        this.members = members;
        this.clock = clock;
    }

    @Transactional
    public void settle(OutboxCall call, Sent sent) {
        if (sent instanceof Sent.Accepted accepted) {
            accepted(call, accepted);
        } else if (sent instanceof Sent.Refused refused) {
            refused(call, refused);
        } else if (sent instanceof Sent.NotAccepted busy) {
            Optional<Instant> next = RetryRules.afterNotAccepted(busy.pause(), clock.instant(), call.notAfter());
            again(call, CallState.READY, next, busy.errcode(), busy.reason());
        } else if (sent instanceof Sent.Unknown unknown) {
            Instant first = Objects.requireNonNull(call.firstAttemptAt(), "a claimed call has a first attempt");
            again(call, CallState.UNKNOWN, RetryRules.afterUnknown(first, clock.instant()), null, unknown.reason());
        }
    }

    private void accepted(OutboxCall call, Sent.Accepted accepted) {
        if (!settled(call, CallState.SENT, accepted.msgid(), accepted.responseCode(), 0, null)) {
            return;
        }
        Set<String> invalid = Set.copyOf(accepted.invalid());
        Set<String> unlicensed = Set.copyOf(accepted.unlicensed());
        List<OutboxMessage> messages = calls.messages(call.id());
        List<Long> ids = messages.stream().map(OutboxMessage::memberId).toList();
        Set<Long> notSeen = ids.isEmpty() ? Set.of() : among(ids, invalid);
        Set<Long> notLicensed = ids.isEmpty() ? Set.of() : among(ids, unlicensed);
        mark(messages, row -> notSeen.contains(row.memberId()), MessageState.INVALID_USER, "不在应用可见范围或已停用");
        mark(messages, row -> notLicensed.contains(row.memberId()), MessageState.UNLICENSED, "账号没有接口许可");
        mark(
                messages,
                row -> !notSeen.contains(row.memberId()) && !notLicensed.contains(row.memberId()),
                MessageState.SENT,
                null);
    }

    private void refused(OutboxCall call, Sent.Refused refused) {
        boolean sentBefore = refused.errcode() == TASK_ID_KNOWN && call.attempts() > 1;
        CallState state = sentBefore ? CallState.SENT : CallState.FAILED;
        if (!settled(call, state, null, null, refused.errcode(), refused.reason())) {
            return;
        }
        MessageState each = sentBefore
                ? MessageState.SENT
                : refused.errcode() == ALL_INVALID ? MessageState.INVALID_USER : MessageState.FAILED;
        mark(calls.messages(call.id()), row -> true, each, sentBefore ? null : "平台拒绝（" + refused.errcode() + "）");
    }

    private void again(
            OutboxCall call, CallState state, Optional<Instant> next, @Nullable Integer errcode, String reason) {
        boolean uncertain = state == CallState.UNKNOWN;
        CallState then = next.isPresent() ? state : uncertain ? CallState.UNCERTAIN : CallState.EXPIRED;
        Instant now = clock.instant();
        Settlement settlement =
                new Settlement(call.id(), call.fence(), then, now, next.orElse(now), null, null, errcode, reason);
        if (calls.settle(settlement) == 1 && next.isEmpty()) {
            MessageState each = uncertain ? MessageState.UNCERTAIN : MessageState.EXPIRED;
            mark(calls.messages(call.id()), row -> true, each, uncertain ? "不能确定是否送达" : "平台一直没有接收");
        }
    }

    private boolean settled(
            OutboxCall call,
            CallState state,
            @Nullable String msgid,
            @Nullable String responseCode,
            int errcode,
            @Nullable String reason) {
        Instant now = clock.instant();
        return calls.settle(
                        new Settlement(call.id(), call.fence(), state, now, now, msgid, responseCode, errcode, reason))
                == 1;
    }

    private void mark(
            List<OutboxMessage> messages, Predicate<OutboxMessage> which, MessageState state, @Nullable String reason) {
        List<Long> ids = messages.stream().filter(which).map(OutboxMessage::id).toList();
        if (!ids.isEmpty()) {
            calls.settleMessages(ids, state, reason, clock.instant());
        }
    }

    private Set<Long> among(List<Long> ids, Set<String> userids) {
        return members.byIds(ids).stream()
                .filter(person -> person.wecomUserid() != null
                        && userids.contains(person.wecomUserid().toLowerCase(Locale.ROOT)))
                .map(Member::id)
                .collect(Collectors.toSet());
    }
}
