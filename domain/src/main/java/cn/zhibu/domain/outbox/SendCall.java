package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.AttemptMapper;
import cn.zhibu.mapper.outbox.CallAction;
import cn.zhibu.mapper.outbox.CallState;
import cn.zhibu.mapper.outbox.OutboxCall;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One claimed call on its way: whether it is still in time, whether there is room for it, then once to the platform. */
@Component
final class SendCall {

    private static final Logger log = LoggerFactory.getLogger(SendCall.class);

    private final AttemptMapper attempts;
    private final SendingQuota quota;
    private final Messenger messenger;
    private final SettleCall settle;
    private final HoldBack hold;
    private final Clock clock;

    SendCall(
            AttemptMapper attempts,
            SendingQuota quota,
            Messenger messenger,
            SettleCall settle,
            HoldBack hold,
            Clock clock) {
        this.attempts = attempts;
        this.quota = quota;
        this.messenger = messenger;
        this.settle = settle;
        this.hold = hold;
        this.clock = clock;
    }

    /** True when the call was made. */
    boolean send(OutboxCall call) {
        Optional<CallState> late = RetryRules.tooLate(call, clock.instant());
        if (late.isPresent()) {
            settle.giveUp(call, late.get());
            return false;
        }
        List<Long> people = call.action() == CallAction.SEND ? attempts.peopleOf(call.id()) : List.of();
        SendingQuota.Pass pass = quota.ask(people);
        if (!(pass instanceof SendingQuota.Pass.Go go)) {
            hold.back(call, pass);
            return false;
        }
        pause(go.in());
        deliver(call);
        return true;
    }

    private void deliver(OutboxCall call) {
        long start = System.nanoTime();
        Sent sent = switch (call.action()) {
            case SEND -> messenger.send(call.body());
            case DISABLE -> messenger.disable(call.body());
            case RECALL -> messenger.recall(call.body());
        };
        settle.settle(call, sent);
        log.info(
                "sent call={} action={} kind={} meeting={} attempt={} result={} ms={}",
                call.id(),
                call.action(),
                call.kind(),
                call.meetingId(),
                call.attempts(),
                sent.getClass().getSimpleName(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static void pause(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
