package cn.zhibu.sandbox.card;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Codes that allow one change of a card within 72 hours; one comes with the send, a fresh one with each click. */
public final class ResponseCodes {
    private static final Duration LIFE = Duration.ofDays(3);

    private static final int CAPACITY = 500_000;

    private final Clock clock;
    private final Ids ids;
    private final Map<String, Issued> codes = new LinkedHashMap<>();

    /** On the sandbox's clock. */
    public ResponseCodes(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** A fresh code for the message. */
    public synchronized String issue(String msgid) {
        String code = ids.token(32);
        codes.put(code, new Issued(msgid, clock.instant()));
        if (codes.size() > CAPACITY) {
            codes.remove(codes.keySet().iterator().next());
        }
        return code;
    }

    /** The message the code belongs to; 60140 when unknown, used or too old. */
    public synchronized String look(String code) {
        Issued issued = codes.get(code);
        if (issued == null || !clock.instant().isBefore(issued.at().plus(LIFE))) {
            throw new ApiFault(60140, "invalid response_code");
        }
        return issued.msgid();
    }

    /** Uses the code up; 60140 when another call was first. */
    public synchronized void use(String code) {
        look(code);
        codes.remove(code);
    }

    /** Forgets all codes. */
    public synchronized void clear() {
        codes.clear();
    }

    private record Issued(String msgid, Instant at) {}
}
