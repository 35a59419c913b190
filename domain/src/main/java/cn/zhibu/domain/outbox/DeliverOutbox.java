package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.OutboxCall;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Sends what may leave: freeze, claim, send, settle, each short and the sending outside any transaction. May run anywhere, any number of times at
 * once; the claim decides.
 */
@Component
public final class DeliverOutbox {

    private static final int CALLS_AT_ONCE = 16;
    private static final int LEASE_SECONDS = 60;

    /** Up to notices everything is frozen when it is due; what may wait only when there is nothing else to send, so that it can still be withdrawn. */
    private static final int URGENT = 3;

    /** While calls leave one after the other, what is urgent need not be looked for between any two of them. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final int ALL = Integer.MAX_VALUE;

    private final FreezeCalls freeze;
    private final OutboxCallMapper calls;
    private final SendCall send;
    private final Senders senders;
    private final Pace pace;
    private final Clock clock;

    DeliverOutbox(FreezeCalls freeze, OutboxCallMapper calls, SendCall send, Senders senders, Pace pace, Clock clock) {
        this.freeze = freeze;
        this.calls = calls;
        this.send = send;
        this.senders = senders;
        this.pace = pace;
        this.clock = clock;
    }

    /** Runs until nothing is due or the service stops; how many calls were made. */
    public int run() {
        pace.beat();
        AtomicInteger made = new AtomicInteger();
        Phaser underWay = new Phaser(1);
        boolean found = true;
        long nextLook = System.nanoTime();
        while (found) {
            boolean look = System.nanoTime() - nextLook >= 0;
            boolean frozen = look && freeze.freeze(URGENT) > 0;
            if (look && !frozen) {
                nextLook = System.nanoTime() + LOOK_NANOS;
            }
            found = step(frozen, call -> begin(call, underWay, made));
        }
        underWay.arriveAndAwaitAdvance();
        return made.get();
    }

    /** False when there was nothing to do. */
    private boolean step(boolean frozen, Consumer<OutboxCall> begin) {
        int unused = senders.take(CALLS_AT_ONCE);
        if (unused == 0) {
            return false;
        }
        try {
            List<OutboxCall> claimed = calls.claim(clock.instant(), unused, LEASE_SECONDS);
            unused -= claimed.size();
            claimed.forEach(begin);
            return frozen || !claimed.isEmpty() || freeze.freeze(ALL) > 0;
        } finally {
            senders.giveBack(unused);
        }
    }

    private void begin(OutboxCall call, Phaser underWay, AtomicInteger made) {
        underWay.register();
        senders.run(() -> {
            try {
                if (send.send(call)) {
                    made.incrementAndGet();
                }
            } finally {
                underWay.arriveAndDeregister();
            }
        });
    }
}
