package cn.zhibu.scheduler;

import cn.zhibu.domain.directory.SyncDirectory;
import cn.zhibu.domain.outbox.DeliverOutbox;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything the clock asks for, on one page. Rows say what is due; a tick that comes late or twice does no harm. */
@Component
public final class Timetable {

    private final List<Tick> ticks;

    Timetable(DeliverOutbox outbox, SyncDirectory directory) {
        ticks = List.of(
                new Tick("outbox", "0/5 * * * * ?", outbox::run),
                new Tick("directory", "12/30 * * * * ?", directory::runIfDue),
                new Tick("directory-nightly", "0 17 2 * * ?", directory::run));
    }

    public List<Tick> ticks() {
        return ticks;
    }

    void run(String name) {
        ticks.stream()
                .filter(tick -> tick.name().equals(name))
                .findFirst()
                .ifPresent(tick -> tick.work().run());
    }
}
