package cn.zhibu.domain.inbox;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one inbound event. {@code label} replaces the tapped button; {@code text} is said to who used words; {@code more} says that the
 * text must also reach who tapped a button, because a question follows. Without a label a tapped card stays alive and the text goes out by the
 * outbox.
 */
public record Answer(@Nullable String label, @Nullable String text, boolean more) {

    /** Nothing to say. */
    public static Answer silent() {
        return new Answer(null, null, false);
    }

    /** Words only: an answer to words, or a refusal. */
    public static Answer say(String text) {
        return new Answer(null, text, false);
    }

    /** The act is done: the button shows {@code label}, who used words hears {@code text}. */
    public static Answer done(String label, String text) {
        return new Answer(label, text, false);
    }

    /** As {@link #done}, and {@code text} asks on, so it is said in either case. */
    public static Answer ask(String label, String text) {
        return new Answer(label, text, true);
    }

    /** For the log: what kind of answer it was, never what it says. */
    public String kind() {
        if (label != null) {
            return more ? "ask" : "done";
        }
        return text == null ? "silent" : "say";
    }
}
