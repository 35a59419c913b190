package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.crypto.RefusedEnvelope;
import cn.zhibu.sandbox.crypto.Sealed;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.stream.XMLStreamException;

/** Opens a passive reply and refuses what the platform would silently throw away. */
final class ReplyCheck {
    private final AtomicReference<Keys> keys;
    private final String corpId;

    ReplyCheck(AtomicReference<Keys> keys, String corpId) {
        this.keys = keys;
        this.corpId = corpId;
    }

    Opened open(Inbound inbound, String body) {
        XmlNode envelope = parse(body, "the body is not XML");
        Sealed sealed = new Sealed(
                envelope.text("Encrypt"),
                envelope.text("MsgSignature"),
                envelope.text("TimeStamp"),
                envelope.text("Nonce"));
        String xml = keys.get().own().open(sealed);
        XmlNode node = parse(xml, "the decrypted reply is not XML");
        String type = node.text("MsgType");
        demand(inbound.replies().contains(type), "MsgType '" + type + "' is not allowed to " + inbound.kind());
        demand(node.text("ToUserName").equalsIgnoreCase(inbound.member()), "ToUserName is not the member");
        demand(node.text("FromUserName").equals(corpId), "FromUserName is not the corp");
        demand(node.text("CreateTime").matches("\\d{1,18}"), "CreateTime is not a number");
        return new Opened(xml, node);
    }

    private static XmlNode parse(String xml, String otherwise) {
        try {
            return XmlNode.parse(xml);
        } catch (XMLStreamException e) {
            throw new RefusedEnvelope(-40002, otherwise);
        }
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new RefusedEnvelope(-40002, otherwise);
        }
    }

    record Opened(String xml, XmlNode node) {}
}
