package cn.zhibu.bot.page.roster;

import cn.zhibu.domain.roster.PlanRosterFile;
import cn.zhibu.domain.roster.WriteRosterFile;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Looks at and writes roster files beside the pages, one at a time on this machine, so that the page can show how far it is. Whatever is left
 * half way is gone on with when somebody looks at the file again.
 */
@Component
final class RosterRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RosterRuns.class);

    private final PlanRosterFile planning;
    private final WriteRosterFile writing;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(RosterRuns::thread);
    private final Set<Long> running = ConcurrentHashMap.newKeySet();

    RosterRuns(PlanRosterFile planning, WriteRosterFile writing) {
        this.planning = planning;
        this.writing = writing;
    }

    void run(long importId) {
        if (running.add(importId)) {
            worker.execute(() -> work(importId));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void work(long importId) {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = planning.step(importId) || writing.step(importId);
            }
        } catch (RuntimeException e) {
            // nothing of the step was written; the next look at the page tries again
            LOG.error("A roster file was left half way.", e);
        } finally {
            running.remove(importId);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "roster-file");
        thread.setDaemon(true);
        return thread;
    }
}
