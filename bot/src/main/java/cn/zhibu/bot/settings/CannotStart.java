package cn.zhibu.bot.settings;

import java.util.List;

/** Why the service does not start: each sentence names what to set or to do, and none quotes a secret. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    public CannotStart(List<String> sentences) {
        super(String.join(" ", sentences), null, false, false);
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
