package cn.zhibu.bot.wecom;

import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.outbox.MessagesWaiting;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends after the commit what a person waits for; the tick of the timetable is the safety net. */
@Component
class DeliverSoon implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DeliverSoon.class);

    private final DeliverOutbox outbox;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "deliver-soon");
        thread.setDaemon(true);
        return thread;
    });

    DeliverSoon(DeliverOutbox outbox) {
        this.outbox = outbox;
    }

    @TransactionalEventListener
    public void on(MessagesWaiting waiting) {
        if (asked.compareAndSet(false, true)) {
            sender.execute(this::deliver);
        }
    }

    private void deliver() {
        asked.set(false);
        try {
            outbox.run();
        } catch (RuntimeException e) {
            // the rows are still there and the next tick takes them
            log.warn("The outbox could not be emptied after a commit: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        sender.shutdown();
    }
}
