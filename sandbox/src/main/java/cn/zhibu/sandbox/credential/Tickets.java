package cn.zhibu.sandbox.credential;

import cn.zhibu.sandbox.crypto.Digests;
import cn.zhibu.sandbox.wire.Caller;
import cn.zhibu.sandbox.wire.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** JS-SDK tickets: one of the corp for {@code wx.config}, one of each app for {@code wx.agentConfig}. */
public final class Tickets {
    private final Tokens corp;
    private final Tokens apps;

    /** On the sandbox's clock. */
    public Tickets(Clock clock, Ids ids, Supplier<Duration> life) {
        this.corp = new Tokens(clock, ids, life);
        this.apps = new Tokens(clock, ids, life);
    }

    /** The corp's. */
    public Ticket corp() {
        return new Ticket(corp.issue(Caller.NOBODY), corp.remaining(Caller.NOBODY));
    }

    /** An app's. */
    public Ticket app(Caller owner) {
        return new Ticket(apps.issue(owner), apps.remaining(owner));
    }

    /** Whether the client would accept this signature for the page; the part of the address from {@code #} on is not signed. */
    public boolean signed(boolean byApp, String nonce, long timestamp, String url, String signature) {
        String page = url.split("#", 2)[0];
        String ticket = byApp ? app(Caller.APP).text() : corp().text();
        return Digests.jsSdk(ticket, nonce, timestamp, page).equals(signature);
    }

    /** All tickets are forgotten. */
    public void revoke() {
        corp.revoke();
        apps.revoke();
    }

    /** A ticket and how long it still lives. */
    public record Ticket(String text, long seconds) {}
}
