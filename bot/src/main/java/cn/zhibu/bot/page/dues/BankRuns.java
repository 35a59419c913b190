package cn.zhibu.bot.page.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.bank.BookBankList;
import cn.zhibu.domain.dues.bank.CompareBankList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Compares and books lists beside the pages, one at a time on this machine, so that the page can show how far it is. Whatever is left half way
 * is gone on with when somebody looks at the list again.
 */
@Component
final class BankRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BankRuns.class);

    private final CompareBankList comparing;
    private final BookBankList booking;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(BankRuns::thread);
    private final Set<Long> running = ConcurrentHashMap.newKeySet();

    BankRuns(CompareBankList comparing, BookBankList booking) {
        this.comparing = comparing;
        this.booking = booking;
    }

    void run(Act act, long fileId) {
        if (running.add(fileId)) {
            worker.execute(() -> work(act, fileId));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void work(Act act, long fileId) {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = comparing.step(fileId) || booking.step(act, fileId);
            }
        } catch (RuntimeException e) {
            // nothing of the step was written; the next look at the page tries again
            LOG.error("A bank's list was left half way.", e);
        } finally {
            running.remove(fileId);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "bank-list");
        thread.setDaemon(true);
        return thread;
    }
}
