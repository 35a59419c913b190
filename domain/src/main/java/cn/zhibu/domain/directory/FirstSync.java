package cn.zhibu.domain.directory;

import cn.zhibu.mapper.directory.DirectorySyncMapper;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** For what makes sense only once the directory has been read. */
@Component
public final class FirstSync {

    private static final long PAUSE_MILLIS = 500;

    private final SyncDirectory directory;
    private final DirectorySyncMapper state;

    FirstSync(SyncDirectory directory, DirectorySyncMapper state) {
        this.directory = directory;
        this.state = state;
    }

    /** Reads the directory unless that has happened before, again and again until the deadline; false when it never could be read. */
    public boolean done(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        do {
            directory.runIfDue();
            if (state.get().doneAt() != null) {
                return true;
            }
        } while (System.nanoTime() < end && pause());
        return false;
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
