package cn.zhibu.domain.outbox;

import java.util.List;

/** The way to the platform. Rendering is pure: the same content gives the same bytes. */
public interface Messenger {

    /** The content without recipients, as it is stored until it is sent. */
    String render(Content content);

    /** The content of a text with a mark before its words; other content as it is. */
    String marked(String content, String mark);

    /** The frozen body of one call: content, recipients (at most 1,000 userids) and a task id that no other call uses. */
    String address(String content, List<String> userids, String taskId);

    /** The frozen body that replaces the buttons of a card with a caption. */
    String disabling(String responseCode, List<String> userids, String caption);

    /** Sends a body made by {@link #address}. */
    Sent send(String body);

    /** Sends a body made by {@link #disabling}. */
    Sent disable(String body);

    /** Takes a message back; the body names its id: {@code {"msgid":"…"}}. */
    Sent recall(String body);
}
