package cn.zhibu.scheduler;

import cn.zhibu.domain.directory.SyncDirectory;
import cn.zhibu.domain.step.RunMeetingSteps;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.recurrence.DraftMeetings;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything the clock asks for, on one page. Rows say what is due; a tick that comes late or twice does no harm. */
@Component
public final class Timetable {

    private final List<Tick> ticks;

    Timetable(RunMeetingSteps steps, DraftMeetings drafts, SyncDirectory directory, DeliverOutbox outbox, Clock clock) {
        ticks = List.of(
                new Tick("meeting-steps", "0/10 * * * * ?", steps::run),
                new Tick("meeting-drafts", "0 13 9 * * ?", () -> drafts.due(clock.instant())),
                new Tick("directory", "12/30 * * * * ?", directory::runIfDue),
                new Tick("directory-nightly", "0 17 2 * * ?", directory::run),
                // last, so that what the others have written leaves in the same minute
                new Tick("outbox", "0/5 * * * * ?", outbox::run));
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
