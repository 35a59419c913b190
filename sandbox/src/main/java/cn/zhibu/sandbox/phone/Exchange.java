package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.chat.Bubble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of a member and what came of it: every delivery attempt, the bubble that the passive reply made or changed, and
 * why a reply was not shown.
 */
public record Exchange(
        List<Attempt> attempts,
        @Nullable Bubble reply,
        @Nullable String problem) {
    /** Whether the app took it in the end. */
    public boolean delivered() {
        return attempts.stream().anyMatch(Attempt::delivered);
    }

    /** Words of the reply, empty when there was none. */
    public String replyText() {
        Bubble shown = reply;
        return shown == null ? "" : shown.text();
    }
}
