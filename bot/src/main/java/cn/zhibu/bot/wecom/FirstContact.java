package cn.zhibu.bot.wecom;

import cn.zhibu.domain.directory.SyncDirectory;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the service listens: reads the directory and puts up the menu. What the platform does not allow yet is tried again by ticks or the next start. */
@Component
class FirstContact implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(FirstContact.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SyncDirectory directory;
    private final MenuSync menu;
    private final Thread thread = new Thread(this::run, "first-contact");

    FirstContact(SyncDirectory directory, MenuSync menu) {
        this.directory = directory;
        this.menu = menu;
    }

    @EventListener(ApplicationReadyEvent.class)
    void meet() {
        thread.setDaemon(true);
        thread.start();
    }

    /** The database stays open until what was begun is done. */
    @Override
    public void destroy() throws InterruptedException {
        thread.join(PATIENCE.toMillis());
    }

    private void run() {
        directory.run();
        try {
            menu.run();
        } catch (WeComUnavailable e) {
            log.warn("The app menu could not be put up: {}", e.getMessage());
        }
    }
}
