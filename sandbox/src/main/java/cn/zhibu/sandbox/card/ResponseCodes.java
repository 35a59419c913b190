package cn.zhibu.sandbox.card;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Codes not used yet, in the order they were issued. */
    public synchronized List<Kept> kept() {
        List<Kept> found = new ArrayList<>();
        codes.forEach((code, issued) -> found.add(new Kept(code, issued.msgid(), issued.at())));
        return found;
    }

    /** Makes them what they were. */
    public synchronized void restore(List<Kept> kept) {
        codes.clear();
        kept.forEach(one -> codes.put(one.code(), new Issued(one.msgid(), one.at())));
    }

    /** Forgets all codes. */
    public synchronized void clear() {
        codes.clear();
    }

    /** A code as a snapshot keeps it. */
    public record Kept(String code, String msgid, Instant at) {}

    private record Issued(String msgid, Instant at) {}
}
