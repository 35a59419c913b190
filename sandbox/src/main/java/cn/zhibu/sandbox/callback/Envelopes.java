package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.crypto.Sealed;
import cn.zhibu.sandbox.fault.CallbackFault;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Seals inbounds afresh for every try, rightly or as an ordered fault wants it. */
final class Envelopes {
    private static final long HOUR = 3600;

    private final Platform platform;
    private final AtomicReference<Keys> keys;

    Envelopes(Platform platform, AtomicReference<Keys> keys) {
        this.platform = platform;
        this.keys = keys;
    }

    Envelope seal(Inbound inbound, @Nullable CallbackFault fault) {
        Sealed sealed = sealed(inbound.xml(), fault);
        Xml envelope = new Xml().text("ToUserName", platform.settings().corpId());
        if (inbound.hasAgent() && fault != CallbackFault.NO_AGENT) {
            envelope.text("AgentID", Integer.toString(platform.settings().agentId()));
        }
        String xml = envelope.text("Encrypt", sealed.encrypt()).done();
        String doctype = "<!DOCTYPE xml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        return new Envelope(sealed, fault == CallbackFault.DOCTYPE ? doctype + xml : xml);
    }

    private Sealed sealed(String xml, @Nullable CallbackFault fault) {
        CallbackCrypto crypto = keys.get().own();
        String now = platform.timestamp();
        String nonce = platform.ids().hex(8);
        if (fault == null) {
            return crypto.seal(xml, now, nonce);
        }
        return switch (fault) {
            case BAD_SIGNATURE -> {
                Sealed good = crypto.seal(xml, now, nonce);
                yield new Sealed(good.encrypt(), "0".repeat(40), now, nonce);
            }
            case WRONG_RECEIVER -> keys.get().strange().seal(xml, now, nonce);
            case WRONG_PAD -> crypto.sealWrongly(xml, now, nonce);
            case TAMPERED -> tampered(crypto.seal(xml, now, nonce), crypto);
            case STALE_TIMESTAMP -> crypto.seal(xml, Long.toString(Long.parseLong(now) - HOUR), nonce);
            case DUPLICATE, LATE_SUCCESS, REORDERED, DOCTYPE, NO_AGENT -> crypto.seal(xml, now, nonce);
        };
    }

    /** The last byte changed: the padding or the receiver cannot be right any more. */
    private Sealed tampered(Sealed good, CallbackCrypto crypto) {
        byte[] raw = Base64.getDecoder().decode(good.encrypt());
        raw[raw.length - 1] ^= 1;
        String encrypt = Base64.getEncoder().encodeToString(raw);
        String signature = crypto.signature(good.timestamp(), good.nonce(), encrypt);
        return new Sealed(encrypt, signature, good.timestamp(), good.nonce());
    }

    /** What the URL carries and the body. */
    record Envelope(Sealed sealed, String xml) {}
}
