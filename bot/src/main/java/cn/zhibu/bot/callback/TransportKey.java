package cn.zhibu.bot.callback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells a second delivery from a second act. Messages have an id, but it alone is not unique in the field; events have
 * none, and their time has whole seconds only, so that the whole content counts.
 */
final class TransportKey {

    private TransportKey() {}

    static String of(XmlTree tree) {
        String agent = tree.text("AgentID");
        String msgId = tree.text("MsgId");
        if (msgId.isEmpty()) {
            return agent + "|" + sha256(tree.canonical());
        }
        // hashed, because the row of an anonymous answer's event must not name who sent it
        return agent + "|"
                + sha256(String.join(
                        "|", msgId, tree.text("FromUserName"), tree.text("CreateTime"), tree.text("MsgType")));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
