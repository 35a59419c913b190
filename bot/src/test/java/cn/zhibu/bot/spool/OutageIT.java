package cn.zhibu.bot.spool;

import cn.zhibu.bot.callback.CallbackRefused;
import cn.zhibu.bot.callback.EventReader;
import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.fixture.BranchIT;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.HeldEvent;
import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.EmbeddedRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** A test that stops engines under deliveries; what it prints as FIGURE is in docs/reliability.md. */
@SpringBootTest(
        classes = OutageApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.main.banner-mode=off")
abstract class OutageIT extends BranchIT {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final AtomicInteger EVENTS = new AtomicInteger();
    private static final AtomicInteger TESTS = new AtomicInteger();

    @Autowired
    Intake intake;

    @Autowired
    EventReader reader;

    @Autowired
    SpoolDesk desk;

    @Autowired
    SpoolWatch watch;

    @Autowired
    InboxHealth health;

    @Autowired
    RedisSpool spool;

    @Autowired
    EmbeddedPostgres postgres;

    @Autowired
    EmbeddedRedis redisServer;

    @Autowired
    UnifiedJedis redis;

    @Autowired
    TcpProxy proxy;

    @BeforeEach
    void emptySpool() {
        redis.flushAll();
        // what a person may say in a minute is counted by the service, which outlives the test
        clock.advance(Duration.ofMinutes(TESTS.incrementAndGet()));
    }

    CompletableFuture<Answer> delivered(String xml) {
        try {
            Inbound inbound = reader.read(xml);
            return intake.apply(inbound, xml);
        } catch (CallbackRefused e) {
            throw new IllegalStateException(e);
        }
    }

    Answer heard(String xml) {
        try {
            return delivered(xml).get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("No answer.", e);
        }
    }

    String tapXml(String userid, String key) {
        return tapXml(userid, key, clock.instant());
    }

    static String tapXml(String userid, String key, Instant at) {
        return xml(
                userid,
                at,
                "event",
                "<Event>template_card_event</Event><EventKey>" + key + "</EventKey><TaskId>t" + EVENTS.incrementAndGet()
                        + "</TaskId><CardType>button_interaction</CardType><ResponseCode>c</ResponseCode>");
    }

    String wordXml(String userid, String words) {
        return xml(
                userid,
                clock.instant(),
                "text",
                "<Content>" + words + "</Content><MsgId>" + EVENTS.incrementAndGet() + "</MsgId>");
    }

    HeldEvent keeping(String xml) {
        try {
            return desk.event(reader.read(xml), xml);
        } catch (CallbackRefused e) {
            throw new IllegalStateException(e);
        }
    }

    static void figure(String name, Object value) {
        System.out.println("FIGURE " + name + "=" + value);
    }

    void awaitDrained() {
        Awaitility.await()
                // a connection from before Redis was restarted
                .ignoreExceptionsInstanceOf(JedisException.class)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !watch.circuit().away() && spool.size() == 0);
    }

    void awaitSql() {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !watch.circuit().away());
    }

    private static String xml(String userid, Instant at, String type, String rest) {
        return "<xml><ToUserName>wwzhibu</ToUserName><FromUserName>" + userid + "</FromUserName><CreateTime>"
                + at.getEpochSecond() + "</CreateTime><MsgType>" + type + "</MsgType>" + rest
                + "<AgentID>1000002</AgentID></xml>";
    }
}
