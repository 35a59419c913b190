package cn.zhibu.bot.callback;

import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.crypto.Sealed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import me.chanjar.weixin.cp.bean.message.WxCpXmlMessage;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A sealed check-in, opened and read: by this service, without reading what is inside, and by WxJava. Of this package, so that it calls what the servlet calls. */
@State(Scope.Benchmark)
public class Letters {

    private static final long SENT = 1_764_550_800;

    private final SandboxSettings corp = SandboxSettings.sample();
    private final WxCpDefaultConfigImpl wxJava = wxJava(corp);
    private final Envelope envelope = new Envelope(
            new CallbackSettings(corp.corpId(), Long.toString(corp.agentId()), corp.token(), corp.aesKey()),
            Clock.fixed(Instant.ofEpochSecond(SENT), ZoneOffset.UTC));
    private final EventReader events = new EventReader(Long.toString(corp.agentId()));
    private final Sealed sealed = new CallbackCrypto(corp.token(), corp.aesKey(), corp.corpId())
            .seal(tap(corp), Long.toString(SENT), "nonce");
    private final String body = "<xml><ToUserName><![CDATA[" + corp.corpId() + "]]></ToUserName><AgentID><![CDATA["
            + corp.agentId() + "]]></AgentID><Encrypt><![CDATA[" + sealed.encrypt() + "]]></Encrypt></xml>";
    private final byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    private final String query =
            "msg_signature=" + sealed.signature() + "&timestamp=" + sealed.timestamp() + "&nonce=" + sealed.nonce();

    /** What happens to each callback before it queues. */
    @Benchmark
    public Inbound read() throws CallbackRefused {
        return events.read(envelope.open(CallbackQuery.parse(query), bytes));
    }

    /** The floor: verified and decrypted. */
    @Benchmark
    public String open() throws CallbackRefused {
        return envelope.open(CallbackQuery.parse(query), bytes);
    }

    /** The peer. */
    @Benchmark
    public WxCpXmlMessage wxJava() {
        return WxCpXmlMessage.fromEncryptedXml(body, wxJava, sealed.timestamp(), sealed.nonce(), sealed.signature());
    }

    private static WxCpDefaultConfigImpl wxJava(SandboxSettings corp) {
        WxCpDefaultConfigImpl config = new WxCpDefaultConfigImpl();
        config.setCorpId(corp.corpId());
        config.setToken(corp.token());
        config.setAesKey(corp.aesKey());
        return config;
    }

    private static String tap(SandboxSettings corp) {
        return "<xml><ToUserName><![CDATA[" + corp.corpId()
                + "]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName>"
                + "<CreateTime>" + SENT + "</CreateTime><MsgType><![CDATA[event]]></MsgType>"
                + "<Event><![CDATA[template_card_event]]></Event><EventKey><![CDATA[checkin/42]]></EventKey>"
                + "<TaskId><![CDATA[task7]]></TaskId><CardType><![CDATA[button_interaction]]></CardType>"
                + "<ResponseCode><![CDATA[code]]></ResponseCode><AgentID>" + corp.agentId() + "</AgentID></xml>";
    }
}
