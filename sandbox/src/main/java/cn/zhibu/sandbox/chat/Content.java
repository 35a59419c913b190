package cn.zhibu.sandbox.chat;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a bubble shows; {@code text} is always the words a reader sees, cards flattened to lines. */
public record Content(
        String kind,
        String text,
        @Nullable ObjectNode card,
        @Nullable String mediaId,
        @Nullable ArrayNode articles) {
    /** Plain words of some kind. */
    public static Content text(String kind, String text) {
        return new Content(kind, text, null, null, null);
    }

    /** A template card. */
    public static Content card(ObjectNode card) {
        return new Content("card", CardText.of(card), card, null, null);
    }

    /** Picture, sound, film or file. */
    public static Content media(String kind, String text, String mediaId) {
        return new Content(kind, text, null, mediaId, null);
    }

    /** News or a text card. */
    public static Content articles(String kind, String text, ArrayNode articles) {
        return new Content(kind, text, null, null, articles);
    }
}
