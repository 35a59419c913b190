package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.CallAction;
import cn.zhibu.mapper.outbox.OutboxCall;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what may leave: freeze, claim, send, settle, each short and the sending outside any transaction. May run anywhere, any number of times at
 * once; the claim decides.
 */
@Component
public final class DeliverOutbox {

    private static final Logger log = LoggerFactory.getLogger(DeliverOutbox.class);
    private static final int CALLS_AT_ONCE = 20;
    private static final int LEASE_SECONDS = 60;

    private final FreezeCalls freeze;
    private final OutboxCallMapper calls;
    private final Messenger messenger;
    private final SettleCall settle;
    private final Clock clock;

    DeliverOutbox(FreezeCalls freeze, OutboxCallMapper calls, Messenger messenger, SettleCall settle, Clock clock) {
        this.freeze = freeze;
        this.calls = calls;
        this.messenger = messenger;
        this.settle = settle;
        this.clock = clock;
    }

    /** Runs until nothing is due; how many calls were made. */
    public int run() {
        int made = 0;
        while (freeze.freeze() > 0) {
            made += sendDue();
        }
        return made + sendDue();
    }

    private int sendDue() {
        int made = 0;
        List<OutboxCall> due = calls.claim(clock.instant(), CALLS_AT_ONCE, LEASE_SECONDS);
        while (!due.isEmpty()) {
            due.forEach(this::send);
            made += due.size();
            due = calls.claim(clock.instant(), CALLS_AT_ONCE, LEASE_SECONDS);
        }
        return made;
    }

    private void send(OutboxCall call) {
        long start = System.nanoTime();
        Sent sent = call.action() == CallAction.SEND ? messenger.send(call.body()) : messenger.disable(call.body());
        settle.settle(call, sent);
        log.info(
                "sent call={} action={} kind={} meeting={} attempt={} result={} ms={}",
                call.id(),
                call.action(),
                call.kind(),
                call.meetingId(),
                call.attempts(),
                sent.getClass().getSimpleName(),
                (System.nanoTime() - start) / 1_000_000);
    }
}
