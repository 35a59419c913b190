package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.crypto.RefusedEnvelope;
import cn.zhibu.sandbox.fault.CallbackFault;
import cn.zhibu.sandbox.ledger.Ledger;
import cn.zhibu.sandbox.wire.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Delivers inbounds: sealed afresh for every try, only HTTP 200 counts, three retries, the reply opened and judged. */
public final class Deliveries {
    private final Platform platform;
    private final Envelopes envelopes;
    private final CallbackTarget target;
    private final Ledger<Attempt> ledger;
    private final ReplyCheck replies;
    private final Turn turn = new Turn();

    /** Delivers to the target and records in the ledger. */
    public Deliveries(Platform platform, AtomicReference<Keys> keys, CallbackTarget target, Ledger<Attempt> ledger) {
        this.platform = platform;
        this.envelopes = new Envelopes(platform, keys);
        this.target = target;
        this.ledger = ledger;
        this.replies = new ReplyCheck(keys, platform.settings().corpId());
    }

    /** Delivers and returns after the last try. */
    public Delivery deliver(Inbound inbound) {
        CallbackFault fault = platform.faults().takeCallback();
        if (fault == CallbackFault.REORDERED) {
            turn.afterAnother();
        }
        try {
            return tried(inbound, fault);
        } finally {
            turn.done();
        }
    }

    private Delivery tried(Inbound inbound, @Nullable CallbackFault fault) {
        List<Attempt> attempts = new ArrayList<>();
        XmlNode reply = null;
        int tries = 1 + platform.tuning().retries();
        for (int number = 1; number <= tries; number++) {
            Tried tried = attempt(inbound, number, number == 1 ? fault : null);
            attempts.add(tried.attempt());
            if (tried.attempt().delivered() && !late(fault, number)) {
                reply = tried.reply();
                break;
            }
            if (number < tries) {
                Pause.of(platform.tuning().spacing());
            }
        }
        if (fault == CallbackFault.DUPLICATE) {
            attempts.add(attempt(inbound, attempts.size() + 1, null).attempt());
        }
        return new Delivery(List.copyOf(attempts), reply);
    }

    private static boolean late(@Nullable CallbackFault fault, int number) {
        return fault == CallbackFault.LATE_SUCCESS && number == 1;
    }

    private Tried attempt(Inbound inbound, int number, @Nullable CallbackFault fault) {
        Instant at = platform.clock().instant();
        String obstacle = target.obstacle();
        Answer answer = obstacle == null ? post(inbound, fault) : Answer.failed(0, obstacle);
        Attempt sent = new Attempt(
                at,
                number,
                inbound.member(),
                inbound.kind(),
                inbound.xml(),
                answer.status(),
                answer.millis(),
                null,
                null);
        Tried tried = judge(inbound, sent, answer);
        ledger.add(tried.attempt());
        return tried;
    }

    private Answer post(Inbound inbound, @Nullable CallbackFault fault) {
        Envelopes.Envelope envelope = envelopes.seal(inbound, fault);
        return target.post(envelope.sealed(), envelope.xml());
    }

    private Tried judge(Inbound inbound, Attempt sent, Answer answer) {
        if (answer.problem() != null || answer.status() != 200) {
            String problem = answer.problem() == null ? "HTTP " + answer.status() : answer.problem();
            return new Tried(sent.judged(null, problem), null);
        }
        if (answer.body().size() == 0) {
            return new Tried(sent, null);
        }
        try {
            ReplyCheck.Opened opened = replies.open(inbound, answer.body().utf8());
            return new Tried(sent.judged(opened.xml(), null), opened.node());
        } catch (RefusedEnvelope e) {
            return new Tried(sent.judged(null, "reply refused: " + e.getMessage()), null);
        }
    }

    private record Tried(Attempt attempt, @Nullable XmlNode reply) {}
}
