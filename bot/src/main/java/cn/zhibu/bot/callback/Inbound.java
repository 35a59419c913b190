package cn.zhibu.bot.callback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person did in the app's chat, or what changed in the directory
 * (developer.work.weixin.qq.com/document/path/96467 and 90376). A kind this version does not know is {@link Unknown}.
 */
public sealed interface Inbound {

    Origin origin();

    /** The member, as WeCom spells it; {@code sys} for changes of the directory. */
    default String userid() {
        return origin().userid();
    }

    /** When it happened, by the platform's clock, in whole seconds. */
    default Instant createdAt() {
        return origin().createdAt();
    }

    /** The same for each delivery of one message or event, different for any other (transport key). */
    default String key() {
        return origin().key();
    }

    /** What all kinds have in common. */
    record Origin(String userid, Instant createdAt, String key) {}

    /** Words, trimmed. */
    record Text(Origin origin, String msgId, String content) implements Inbound {}

    /**
     * A button or the submit button of a card.
     *
     * @param eventKey key of the button
     * @param selected chosen option ids by question key, in the order of the card
     */
    record Tap(
            Origin origin,
            String eventKey,
            String taskId,
            String responseCode,
            String cardType,
            Map<String, List<String>> selected)
            implements Inbound {}

    /** An entry of the app's menu. */
    record Click(Origin origin, String eventKey) implements Inbound {}

    record Image(Origin origin, String msgId, String mediaId) implements Inbound {}

    record Voice(Origin origin, String msgId, String mediaId) implements Inbound {}

    record Video(Origin origin, String msgId, String mediaId) implements Inbound {}

    record Link(Origin origin, String msgId, String title, String url) implements Inbound {}

    /** A place was sent; where it is, is nobody's business here. */
    record Location(Origin origin, String msgId) implements Inbound {}

    /** The chat was opened. */
    record Entered(Origin origin) implements Inbound {}

    /** The member came into the app's visible scope. */
    record Subscribed(Origin origin) implements Inbound {}

    /** The member left the app's visible scope. */
    record Unsubscribed(Origin origin) implements Inbound {}

    /**
     * The directory changed.
     *
     * @param changeType such as {@code update_user}, {@code delete_party}, {@code update_tag}
     * @param id of the member, department or tag, as the change type says
     * @param newId the member's id from now on, when it was changed
     */
    record ContactChange(
            Origin origin,
            String changeType,
            String id,
            @Nullable String newId) implements Inbound {}

    /**
     * Something else.
     *
     * @param kind the platform's name of it
     * @param message whether a person sent it as a message and waits for an answer
     */
    record Unknown(Origin origin, String kind, boolean message) implements Inbound {}
}
