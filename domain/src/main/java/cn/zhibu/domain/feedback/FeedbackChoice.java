package cn.zhibu.domain.feedback;

import java.util.Arrays;
import java.util.Optional;

/** The four answers, each with its digit. */
public enum FeedbackChoice {
    GOOD(1, "好"),
    FAIR(2, "较好"),
    PLAIN(3, "一般"),
    POOR(4, "有待改进");

    private final int digit;
    private final String caption;

    FeedbackChoice(int digit, String caption) {
        this.digit = digit;
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public int digit() {
        return digit;
    }

    /** By caption or digit. */
    public static Optional<FeedbackChoice> said(String words) {
        return Arrays.stream(values())
                .filter(choice -> choice.caption.equals(words)
                        || Integer.toString(choice.digit()).equals(words))
                .findFirst();
    }
}
