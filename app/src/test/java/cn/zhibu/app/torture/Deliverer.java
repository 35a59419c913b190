package cn.zhibu.app.torture;

import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.crypto.Sealed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The caller's side of the platform: delivers each act until it is answered with 200, sealed afresh each time, and remembers what was answered. */
final class Deliverer {

    private static final Pattern PART =
            Pattern.compile("<Encrypt><!\\[CDATA\\[(.*?)]]></Encrypt><MsgSignature><!\\[CDATA\\[(.*?)]]></MsgSignature>"
                    + "<TimeStamp>(.*?)</TimeStamp><Nonce><!\\[CDATA\\[(.*?)]]></Nonce>");
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final SandboxSettings corp;
    private final CallbackCrypto crypto;
    private final Clock clock;
    private final Supplier<URI> node;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong numbers = new AtomicLong(7_000_000);
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private volatile int tries = 200;

    /** @param node where the next delivery goes, as a load balancer would decide */
    Deliverer(SandboxSettings corp, Clock clock, Supplier<URI> node) {
        this.corp = corp;
        this.crypto = new CallbackCrypto(corp.token(), corp.aesKey(), corp.corpId());
        this.clock = clock;
        this.node = node;
    }

    /** How often an act is delivered at most; the platform tries four times. */
    void tries(int most) {
        tries = most;
    }

    Queue<Outcome> outcomes() {
        return outcomes;
    }

    Act act(String userid, Act.Kind kind, long subject) {
        return new Act(userid, kind, subject, clock.instant(), numbers.incrementAndGet());
    }

    /** Delivers until it is taken. */
    Outcome deliver(Act act) {
        long start = System.nanoTime();
        boolean later = false;
        int deliveries = 0;
        boolean acked = false;
        while (!acked && deliveries < tries) {
            if (deliveries > 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            deliveries++;
            HttpResponse<String> answer = post(act);
            if (answer != null && answer.statusCode() == 200) {
                acked = true;
                later |= puttingOff(act, answer.body());
            }
        }
        Outcome outcome = new Outcome(act, deliveries, acked, later, (System.nanoTime() - start) / 1_000_000);
        outcomes.add(outcome);
        return outcome;
    }

    /** One delivery more than was needed, as after an answer that came too late. */
    int again(Act act) {
        HttpResponse<String> answer = post(act);
        return answer == null ? 0 : answer.statusCode();
    }

    /** The status of one delivery of any XML; 0 without an answer. */
    int status(String xml) {
        HttpResponse<String> answer = post(xml);
        return answer == null ? 0 : answer.statusCode();
    }

    private @Nullable HttpResponse<String> post(Act act) {
        return post(act.xml(corp.corpId(), corp.agentId()));
    }

    private @Nullable HttpResponse<String> post(String xml) {
        Sealed sealed =
                crypto.seal(xml, Long.toString(clock.instant().getEpochSecond()), "n" + numbers.incrementAndGet());
        String body = "<xml><ToUserName><![CDATA[" + corp.corpId() + "]]></ToUserName><AgentID><![CDATA["
                + corp.agentId() + "]]></AgentID><Encrypt><![CDATA[" + sealed.encrypt() + "]]></Encrypt></xml>";
        String query = "?msg_signature=" + sealed.signature() + "&timestamp=" + sealed.timestamp() + "&nonce="
                + sealed.nonce();
        try {
            return http.send(
                    HttpRequest.newBuilder(node.get().resolve("/wecom/callback" + query))
                            .timeout(DEADLINE)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while delivering.", e);
        }
    }

    private boolean puttingOff(Act act, String body) {
        Matcher parts = PART.matcher(body);
        if (!parts.find()) {
            return false;
        }
        String plain = crypto.open(new Sealed(parts.group(1), parts.group(2), parts.group(3), parts.group(4)));
        return plain.contains(act.kind() == Act.Kind.SUGGEST ? "稍后确认" : "<![CDATA[已收到]]>");
    }
}
