package cn.zhibu.bench;

import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.crypto.Sealed;
import java.net.URLEncoder;
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

    private final SandboxSettings corp;
    private final CallbackCrypto crypto;
    private final Clock clock;
    private final AtomicLong ids = new AtomicLong(7_400_000_000_000_000_001L);

    Requests(SandboxSettings corp, Clock clock) {
        this.corp = corp;
        this.crypto = new CallbackCrypto(corp.token(), corp.aesKey(), corp.corpId());
        this.clock = clock;
    }

    /** Check-ins of the people from {@code first} on, each with the code of the own meeting. */
    List<byte[]> checkIns(String path, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(person -> request(path, "bench" + person, "签到 " + Crowd.code(person)))
                .toList();
    }

    private byte[] request(String path, String userid, String words) {
        long now = clock.instant().getEpochSecond();
        String xml = TEXT.formatted(corp.corpId(), userid, now, words, ids.getAndIncrement(), corp.agentId());
        Sealed sealed = crypto.seal(xml, Long.toString(now), Long.toHexString(ids.get()));
        String body = "<xml><ToUserName><![CDATA[" + corp.corpId() + "]]></ToUserName><AgentID><![CDATA["
                + corp.agentId() + "]]></AgentID><Encrypt><![CDATA[" + sealed.encrypt() + "]]></Encrypt></xml>";
        String head = "POST " + path + "?msg_signature=" + sealed.signature() + "&timestamp=" + sealed.timestamp()
                + "&nonce=" + URLEncoder.encode(sealed.nonce(), StandardCharsets.UTF_8)
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-Length: "
                + body.length() + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.ISO_8859_1);
    }
}
