package cn.zhibu.domain.lecture;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reminds whoever fetches that something may be due; the fetching itself holds up no tick. */
@Component
public final class AskMedia {

    private final ApplicationEventPublisher events;

    AskMedia(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void run() {
        events.publishEvent(new MediaWaiting());
    }
}
