package cn.zhibu.sandbox.callback;

import java.util.Set;

/** One message or event on its way to the app; {@code kind} is its MsgType or Event, {@code replies} the MsgTypes it may hear. */
public record Inbound(String member, String kind, boolean hasAgent, String xml, Set<String> replies) {
    /** Replies to messages and most events. */
    static final Set<String> MESSAGES = Set.of("text", "image", "voice", "video", "news");

    /** Replies to a press on a card. */
    static final Set<String> CARDS = Set.of("update_button", "update_template_card");

    /** Replies to a card's corner menu. */
    static final Set<String> BOTH =
            Set.of("text", "image", "voice", "video", "news", "update_button", "update_template_card");

    /** The MsgId it carries, else its kind. */
    public String msgId() {
        int start = xml.indexOf("<MsgId>");
        return start < 0 ? kind : xml.substring(start + 7, xml.indexOf("</MsgId>", start));
    }
}
