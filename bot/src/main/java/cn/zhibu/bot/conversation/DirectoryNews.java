package cn.zhibu.bot.conversation;

import cn.zhibu.bot.callback.Inbound;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Remembers that the directory has changed until the next synchronisation asks. */
@Component
public final class DirectoryNews {

    private final AtomicBoolean changed = new AtomicBoolean();

    void note(Inbound inbound) {
        if (inbound instanceof Inbound.ContactChange
                || inbound instanceof Inbound.Subscribed
                || inbound instanceof Inbound.Unsubscribed) {
            changed.set(true);
        }
    }

    /** Whether there was news since the last call. */
    public boolean take() {
        return changed.getAndSet(false);
    }
}
