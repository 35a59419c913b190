package cn.zhibu.bot.media;

import cn.zhibu.domain.lecture.FetchClips;
import cn.zhibu.domain.lecture.MediaWaiting;
import cn.zhibu.domain.media.ForgetMedia;
import cn.zhibu.domain.media.PrepareMedia;
import cn.zhibu.domain.media.Uploads;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** One thread that fetches, prepares and clears away films, so that neither callbacks nor ticks wait for them. */
@Component
class MediaLane implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(MediaLane.class);

    private final FetchClips fetch;
    private final PrepareMedia prepare;
    private final Uploads uploads;
    private final ForgetMedia forget;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "media");
        thread.setDaemon(true);
        return thread;
    });

    MediaLane(FetchClips fetch, PrepareMedia prepare, Uploads uploads, ForgetMedia forget) {
        this.fetch = fetch;
        this.prepare = prepare;
        this.uploads = uploads;
        this.forget = forget;
    }

    @TransactionalEventListener(fallbackExecution = true)
    public void on(MediaWaiting waiting) {
        if (asked.compareAndSet(false, true)) {
            worker.execute(this::work);
        }
    }

    private void work() {
        asked.set(false);
        try {
            fetch.run();
            prepare.run();
            uploads.sweep();
            forget.run();
        } catch (RuntimeException | IOException e) {
            // the rows are still there and the next tick takes them
            log.warn("Films could not be fetched or prepared now: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
