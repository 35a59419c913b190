package cn.zhibu.sandbox.chat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A card in one member's chat: pressed and waiting, or its button replaced by words; {@code selected} by question key. */
public record CardState(boolean handled, @Nullable String replaced, Map<String, List<String>> selected) {
    /** Untouched. */
    public static final CardState LIVE = new CardState(false, null, Map.of());

    /** After a press, while it is on its way to the app. */
    public CardState pressed(Map<String, List<String>> choices) {
        return new CardState(true, replaced, choices);
    }

    /** After the press was answered by nothing: the card can be pressed again. */
    public CardState released() {
        return handled && replaced == null ? new CardState(false, null, selected) : this;
    }

    /** After the button was replaced. */
    public CardState replacedBy(String words) {
        return new CardState(true, words, selected);
    }
}
