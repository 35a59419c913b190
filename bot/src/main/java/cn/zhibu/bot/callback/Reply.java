package cn.zhibu.bot.callback;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one {@link Inbound}. After words or a menu click the text is said; after a tap the platform allows no text,
 * only a new label for the button.
 *
 * @param label what the tapped button reads from now on; none leaves the card alive
 * @param text what is said
 * @param more whether the text must reach the person after a tap as well, by the outbox
 */
public record Reply(@Nullable String label, @Nullable String text, boolean more) {

    /** Accepted, nothing to say. */
    public static Reply silent() {
        return new Reply(null, null, false);
    }

    public static Reply say(String text) {
        return new Reply(null, text, false);
    }

    /** It is done: the button becomes {@code label}; whoever used words hears {@code text}. */
    public static Reply done(String label, String text) {
        return new Reply(label, text, false);
    }

    /** It is done and a question follows, which is said after a tap too. */
    public static Reply ask(String label, String text) {
        return new Reply(label, text, true);
    }

    /** It was not done: the card stays alive, the reason is said after a tap too. */
    public static Reply refuse(String text) {
        return new Reply(null, text, true);
    }

    /** For the log. */
    String kind() {
        if (label != null) {
            return more ? "ask" : "done";
        }
        return text == null ? "silent" : more ? "refuse" : "say";
    }
}
