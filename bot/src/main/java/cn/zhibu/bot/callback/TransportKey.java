package cn.zhibu.bot.callback;

/**
 * Tells a second delivery from a second act. Messages have an id, but it alone is not unique in the field; events have
 * none, and their time has whole seconds only, so that the whole content counts.
 */
final class TransportKey {

    private static final Digests SHA_256 = new Digests("SHA-256");

    private TransportKey() {}

    static String of(XmlTree tree) {
        String agent = tree.text("AgentID");
        String msgId = tree.text("MsgId");
        if (msgId.isEmpty()) {
            return agent + "|" + SHA_256.hex(tree.canonical());
        }
        // hashed, because the row of an anonymous answer's event must not name who sent it
        return agent + "|"
                + SHA_256.hex(String.join(
                        "|", msgId, tree.text("FromUserName"), tree.text("CreateTime"), tree.text("MsgType")));
    }
}
