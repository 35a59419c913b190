package cn.zhibu.sandbox.chat;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One bubble of one member's chat; every change gives it a new {@code seq}, the id stays. */
public record Bubble(
        String id,
        long seq,
        Instant at,
        boolean mine,
        Content content,
        CardState state,
        boolean recalled,
        @Nullable String dropped) {
    /** What a WeChat user sees in place of kinds the plugin cannot show. */
    public static final String PLUGIN_TEXT = "暂不支持此消息类型";

    private static final Set<String> INTERACTIVE =
            Set.of("button_interaction", "vote_interaction", "multiple_interaction");

    /** text, card, image, news, file, markdown, textcard, voice, video, link, location or event. */
    public String kind() {
        return content.kind();
    }

    /** The words a WeCom user reads. */
    public String text() {
        String replaced = state.replaced();
        return replaced == null ? content.text() : content.text() + "\n（" + replaced + "）";
    }

    /** The card as JSON, null for other kinds. */
    public @Nullable ObjectNode card() {
        return content.card();
    }

    /** Whether a button of this card can be pressed now. */
    public boolean live() {
        return content.card() != null && !state.handled() && !recalled && dropped == null;
    }

    /** Whether the WeChat plugin shows it: interactive cards and markdown it does not. */
    public boolean pluginShown() {
        ObjectNode card = content.card();
        return !kind().equals("markdown")
                && (card == null || !INTERACTIVE.contains(card.path("card_type").asString("")));
    }

    /** What stands in the plugin instead, null when it shows the bubble itself. */
    public @Nullable String pluginText() {
        return pluginShown() ? null : PLUGIN_TEXT;
    }

    /** Another state of the same card. */
    public Bubble with(CardState changed) {
        return new Bubble(id, seq, at, mine, content, changed, recalled, dropped);
    }

    /** Other content and state. */
    public Bubble with(Content changed, CardState changedState) {
        return new Bubble(id, seq, at, mine, changed, changedState, recalled, dropped);
    }

    /** Taken back by the app. */
    public Bubble withdrawn() {
        return new Bubble(id, seq, at, mine, content, state, true, dropped);
    }

    Bubble numbered(long number) {
        return new Bubble(id, number, at, mine, content, state, recalled, dropped);
    }
}
