package cn.zhibu.scheduler;

import cn.zhibu.domain.digest.SendDigests;
import cn.zhibu.domain.directory.SyncDirectory;
import cn.zhibu.domain.dues.DuesDay;
import cn.zhibu.domain.inbox.DrainSpool;
import cn.zhibu.domain.inbox.RetryEvents;
import cn.zhibu.domain.lecture.AskMedia;
import cn.zhibu.domain.lecture.library.PushedCards;
import cn.zhibu.domain.lecture.library.SendClipDigests;
import cn.zhibu.domain.lecture.order.TendOrders;
import cn.zhibu.domain.makeup.MakeupDue;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.record.FetchPhotos;
import cn.zhibu.domain.recurrence.DraftMeetings;
import cn.zhibu.domain.retention.Prune;
import cn.zhibu.domain.rhythm.RhythmDay;
import cn.zhibu.domain.step.RunMeetingSteps;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything the clock asks for, on one page. Rows say what is due; a tick that comes late or twice does no harm. */
public record Timetable(List<Tick> ticks) {

    public Timetable {
        ticks = List.copyOf(ticks);
    }

    void run(String name) {
        ticks.stream()
                .filter(tick -> tick.name().equals(name))
                .findFirst()
                .ifPresent(tick -> tick.work().run());
    }

    /** The page itself: minutes of the day avoid :00 and :30, when every other system is busy. */
    @Configuration(proxyBeanMethods = false)
    static class Page {

        @Bean
        Timetable timetable(
                Meetings meetings, People people, Talks talks, Held held, AskMedia media, DeliverOutbox outbox) {
            return new Timetable(List.of(
                    new Tick("meeting-steps", "0/10 * * * * ?", meetings.steps()::run),
                    new Tick("meeting-drafts", "0 13 9 * * ?", meetings::draft),
                    new Tick("photos", "40 0/4 * * * ?", meetings.photos()::run),
                    new Tick("media", "7/15 * * * * ?", media::run),
                    new Tick("makeup-due", "0 7 9 * * ?", meetings::makeup),
                    new Tick("dues", "0 11 8 * * ?", people::duesDay),
                    new Tick("rhythm", "0 21 8 * * ?", people::rhythmDay),
                    new Tick("talks", "30 1/5 * * * ?", talks::tend),
                    new Tick("clip-digests", "0 19 9 * * ?", talks::digest),
                    new Tick("late-cards", "50 2/5 * * * ?", talks::late),
                    new Tick("digests", "0 23 17 * * ?", people::digests),
                    new Tick("directory", "12/30 * * * * ?", people.directory()::runIfDue),
                    new Tick("directory-nightly", "0 17 2 * * ?", people.directory()::run),
                    new Tick("prune", "0 41 3 * * ?", people.prune()::run),
                    new Tick("spool", "3/5 * * * * ?", held.spool()::run),
                    new Tick("retries", "20 * * * * ?", held.retries()::run),
                    // last, so that what the others have written leaves in the same minute
                    new Tick("outbox", "0/5 * * * * ?", outbox::run)));
        }

        @Bean
        Meetings meetings(
                RunMeetingSteps steps, DraftMeetings drafts, MakeupDue makeup, FetchPhotos photos, Clock clock) {
            return new Meetings(steps, drafts, makeup, photos, clock);
        }

        @Bean
        Talks talks(TendOrders orders, SendClipDigests digests, PushedCards cards, Clock clock) {
            return new Talks(orders, digests, cards, clock);
        }

        @Bean
        Held held(DrainSpool spool, RetryEvents retries) {
            return new Held(spool, retries);
        }

        @Bean
        People people(
                SendDigests digests,
                SyncDirectory directory,
                Prune prune,
                DuesDay dues,
                RhythmDay rhythm,
                Clock clock) {
            return new People(digests, directory, prune, dues, rhythm, clock);
        }
    }

    /** What time does for meetings. */
    record Meetings(RunMeetingSteps steps, DraftMeetings drafts, MakeupDue makeups, FetchPhotos photos, Clock clock) {

        void draft() {
            drafts.due(clock.instant());
        }

        void makeup() {
            makeups.run(clock.instant());
        }
    }

    /** What time does for ordered talks and new clips. */
    record Talks(TendOrders orders, SendClipDigests digests, PushedCards cards, Clock clock) {

        void tend() {
            orders.run(clock.instant());
        }

        void late() {
            cards.recallLate(clock.instant());
        }

        void digest() {
            digests.run(clock.instant());
        }
    }

    /** Events whose answer had to wait. */
    record Held(DrainSpool spool, RetryEvents retries) {}

    /** What time does for people and their data. */
    record People(
            SendDigests digest, SyncDirectory directory, Prune prune, DuesDay dues, RhythmDay rhythm, Clock clock) {

        void rhythmDay() {
            rhythm.run(clock.instant());
        }

        void duesDay() {
            dues.run(clock.instant());
        }

        void digests() {
            digest.run(clock.instant());
        }
    }
}
