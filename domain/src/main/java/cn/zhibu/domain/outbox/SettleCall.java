package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.CallState;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.OutboxCall;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import cn.zhibu.mapper.outbox.Settlement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what became of a call, and of each person in it. A sender that lost its lease writes nothing. */
@Component
class SettleCall {

    private static final int ALL_INVALID = 81013;
    private static final int TASK_ID_KNOWN = 42014;

    private final OutboxCallMapper calls;
    private final Pauses pauses;
    private final Width width;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleCall(OutboxCallMapper calls, Pauses pauses, Width width, ApplicationEventPublisher events, Clock clock) {
        this.calls = calls;
        this.pauses = pauses;
        this.width = width;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void settle(OutboxCall call, Sent sent) {
        if (sent instanceof Sent.Accepted accepted) {
            width.accepted();
            accepted(call, accepted);
        } else if (sent instanceof Sent.Crowded crowded) {
            crowded(call, crowded);
        } else if (sent instanceof Sent.Refused refused) {
            refused(call, refused);
        } else if (sent instanceof Sent.NotAccepted busy) {
            notAccepted(call, busy);
        } else if (sent instanceof Sent.Closed closed) {
            closed(call, closed);
        } else if (sent instanceof Sent.Unknown unknown) {
            Instant attempt = Objects.requireNonNull(call.lastAttemptAt(), "a claimed call was tried");
            Instant since = call.doubtfulSince() == null ? attempt : call.doubtfulSince();
            Optional<Instant> next = RetryRules.afterUnknown(since, clock.instant(), call.notAfter());
            again(call, CallState.UNKNOWN, next, null, unknown.reason());
        }
    }

    /** Fewer at once from now on; when there are no fewer, nothing of the kind for a while. */
    private void crowded(OutboxCall call, Sent.Crowded crowded) {
        if (width.narrow()) {
            Duration soon = crowded.pauses().get(0);
            notAccepted(call, new Sent.NotAccepted(crowded.errcode(), crowded.reason(), soon));
        } else {
            closed(call, new Sent.Closed(crowded.errcode(), crowded.reason(), crowded.pauses()));
        }
    }

    private void closed(OutboxCall call, Sent.Closed closed) {
        Duration pause = Duration.between(clock.instant(), pauses.close(call.action(), closed));
        notAccepted(call, new Sent.NotAccepted(closed.errcode(), closed.reason(), pause));
    }

    /** Ends a call that was claimed too late to be sent. */
    @Transactional
    public void giveUp(OutboxCall call, CallState state) {
        over(call, state, null, state == CallState.UNCERTAIN ? "outside the duplicate window" : "too late");
    }

    private void accepted(OutboxCall call, Sent.Accepted accepted) {
        if (!settled(call, CallState.SENT, accepted.msgid(), accepted.responseCode(), 0, null)) {
            return;
        }
        Instant now = clock.instant();
        if (!accepted.invalid().isEmpty()) {
            calls.settleUserids(call.id(), accepted.invalid(), MessageState.INVALID_USER, "不在应用可见范围或已停用", now);
        }
        if (!accepted.unlicensed().isEmpty()) {
            calls.settleUserids(call.id(), accepted.unlicensed(), MessageState.UNLICENSED, "账号没有接口许可", now);
        }
        calls.settleRest(call.id(), MessageState.SENT, null, now);
    }

    private void refused(OutboxCall call, Sent.Refused refused) {
        boolean sentBefore = refused.errcode() == TASK_ID_KNOWN && call.doubtfulSince() != null;
        CallState state = sentBefore ? CallState.SENT : CallState.FAILED;
        if (!settled(call, state, null, null, refused.errcode(), refused.reason())) {
            return;
        }
        MessageState failed = refused.errcode() == ALL_INVALID ? MessageState.INVALID_USER : MessageState.FAILED;
        MessageState each = sentBefore ? MessageState.SENT : failed;
        tellAbout(call, each);
        calls.settleRest(call.id(), each, sentBefore ? null : "平台拒绝（" + refused.errcode() + "）", clock.instant());
    }

    private void notAccepted(OutboxCall call, Sent.NotAccepted busy) {
        Optional<Instant> next = RetryRules.afterNotAccepted(busy.pause(), clock.instant(), call);
        CallState state = call.doubtfulSince() == null ? CallState.READY : CallState.UNKNOWN;
        again(call, state, next, busy.errcode(), busy.reason());
    }

    private void again(
            OutboxCall call, CallState state, Optional<Instant> next, @Nullable Integer errcode, String reason) {
        if (next.isEmpty()) {
            over(call, state == CallState.UNKNOWN ? CallState.UNCERTAIN : CallState.EXPIRED, errcode, reason);
            return;
        }
        calls.settle(new Settlement(
                call.id(), call.fence(), state, clock.instant(), next.get(), null, null, errcode, reason));
    }

    private void over(OutboxCall call, CallState state, @Nullable Integer errcode, String reason) {
        if (settled(call, state, null, null, errcode, reason)) {
            MessageState each = state == CallState.UNCERTAIN ? MessageState.UNCERTAIN : MessageState.EXPIRED;
            tellAbout(call, each);
            calls.settleRest(
                    call.id(), each, each == MessageState.UNCERTAIN ? "不能确定是否送达" : "平台一直没有接收", clock.instant());
        }
    }

    private boolean settled(
            OutboxCall call,
            CallState state,
            @Nullable String msgid,
            @Nullable String responseCode,
            @Nullable Integer errcode,
            @Nullable String reason) {
        Instant now = clock.instant();
        return calls.settle(
                        new Settlement(call.id(), call.fence(), state, now, now, msgid, responseCode, errcode, reason))
                == 1;
    }

    private void tellAbout(OutboxCall call, MessageState state) {
        List<Long> senders = calls.senders(call.id());
        if (call.meetingId() != null && state != MessageState.SENT) {
            events.publishEvent(new Undelivered(call.meetingId(), call.kind(), state, senders));
        }
    }
}
