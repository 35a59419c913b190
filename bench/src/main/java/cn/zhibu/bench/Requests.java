package cn.zhibu.bench;

import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.crypto.Sealed;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Whole HTTP requests, signed and encrypted before the clock runs, no two alike. */
final class Requests {

    private static final String TEXT =
            "<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]></FromUserName>"
                    + "<CreateTime>%d</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[%s]]></Content>"
                    + "<MsgId>%d</MsgId><AgentID>%d</AgentID></xml>";
    private static final String TAP =
            "<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]></FromUserName>"
                    + "<CreateTime>%d</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[template_card_event]]></Event>"
                    + "<EventKey><![CDATA[%s]]></EventKey><TaskId><![CDATA[task%d]]></TaskId><CardType><![CDATA[button_interaction]]>"
                    + "</CardType><ResponseCode><![CDATA[code]]></ResponseCode><AgentID>%d</AgentID></xml>";
    /** Prime, so that neighbours in time are of different branches, as in a rush of the whole organisation. */
    private static final long STEP = 7919;

    private final SandboxSettings corp;
    private final CallbackCrypto crypto;
    private final Clock clock;
    private final AtomicLong ids = new AtomicLong(7_400_000_000_000_000_001L);

    Requests(SandboxSettings corp, Clock clock) {
        this.corp = corp;
        this.crypto = new CallbackCrypto(corp.token(), corp.aesKey(), corp.corpId());
        this.clock = clock;
    }

    /** Check-ins of these people, each at the meeting of the own branch. */
    List<ByteBuffer> of(Order order) {
        return IntStream.range(0, order.count())
                .map(i -> order.first() + (int) (i * STEP % order.count()))
                .mapToObj(person -> request(order.kind(), person))
                .toList();
    }

    private ByteBuffer request(Order.Kind kind, int person) {
        long now = clock.instant().getEpochSecond();
        boolean words = kind == Order.Kind.WORDS;
        String xml = (words ? TEXT : TAP)
                .formatted(
                        corp.corpId(),
                        "bench" + person,
                        now,
                        words ? "签到 " + Crowd.code(person) : "checkin/" + Crowd.meeting(person),
                        ids.getAndIncrement(),
                        corp.agentId());
        Sealed sealed = crypto.seal(xml, Long.toString(now), Long.toHexString(ids.get()));
        String body = "<xml><ToUserName><![CDATA[" + corp.corpId() + "]]></ToUserName><AgentID><![CDATA["
                + corp.agentId() + "]]></AgentID><Encrypt><![CDATA[" + sealed.encrypt() + "]]></Encrypt></xml>";
        String head = "POST " + (kind == Order.Kind.FLOOR ? "/floor" : "/wecom/callback") + "?msg_signature="
                + sealed.signature() + "&timestamp=" + sealed.timestamp()
                + "&nonce=" + URLEncoder.encode(sealed.nonce(), StandardCharsets.UTF_8)
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-Length: "
                + body.length() + "\r\n\r\n";
        byte[] bytes = (head + body).getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }
}
