package cn.zhibu.bot.wecom;

import cn.zhibu.domain.directory.SyncDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the service listens: reads the directory and puts up the menu. What the platform does not allow yet is tried again by ticks or the next start. */
@Component
class FirstContact {

    private static final Logger log = LoggerFactory.getLogger(FirstContact.class);

    private final SyncDirectory directory;
    private final MenuSync menu;

    FirstContact(SyncDirectory directory, MenuSync menu) {
        this.directory = directory;
        this.menu = menu;
    }

    @EventListener(ApplicationReadyEvent.class)
    void meet() {
        Thread thread = new Thread(this::run, "first-contact");
        thread.setDaemon(true);
        thread.start();
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
