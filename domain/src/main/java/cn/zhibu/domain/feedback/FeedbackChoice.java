package cn.zhibu.domain.feedback;

import java.util.Arrays;
import java.util.Optional;

/** The four answers; the digit is the place in the order, from 1. */
public enum FeedbackChoice {
    GOOD("好"),
    FAIR("较好"),
    PLAIN("一般"),
    POOR("有待改进");

    private final String caption;

    FeedbackChoice(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public int digit() {
        return ordinal() + 1;
    }

    /** By caption or digit. */
    public static Optional<FeedbackChoice> said(String words) {
        return Arrays.stream(values())
                .filter(choice -> choice.caption.equals(words)
                        || Integer.toString(choice.digit()).equals(words))
                .findFirst();
    }
}
