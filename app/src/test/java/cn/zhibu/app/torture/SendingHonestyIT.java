package cn.zhibu.app.torture;

import cn.zhibu.domain.outbox.Messenger;
import cn.zhibu.domain.outbox.Sent;
import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.fault.Fault;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The safeties of sending, each taken away in turn: the checker must tell. */
class SendingHonestyIT {

    private static final Duration DAYS = Duration.ofDays(3);

    private final Rig rig = Rig.fresh();
    private final Mail mail = new Mail(rig.site());
    private final AtomicInteger number = new AtomicInteger();

    @AfterEach
    void mend() {
        rig.mend();
    }

    @Test
    void without_the_frozen_bytes_a_repetition_is_seen_twice() {
        rig.safeties()
                .bytes(body -> body.replaceFirst(
                        "\"duplicate_check_interval\":14400",
                        "\"duplicate_check_interval\":" + (14_000 + number.incrementAndGet())));
        unanswered();
        Mutant.reported(rig.check().doubled());
    }

    @Test
    void without_the_duplicate_check_a_repetition_is_seen_twice() {
        rig.safeties().bytes(body -> body.replace("\"enable_duplicate_check\":1", "\"enable_duplicate_check\":0"));
        unanswered();
        Mutant.reported(rig.check().doubled());
    }

    @Test
    void with_both_a_repetition_is_seen_once() {
        unanswered();
        rig.check().mustBeClean();
    }

    @Test
    void without_the_limits_messages_disappear_in_silence() {
        aFlood(false);
        Mutant.reported(rig.check().lost());
    }

    @Test
    void with_the_limits_none_disappears() {
        aFlood(true);
        rig.check().mustBeClean();
    }

    @Test
    void without_the_fence_a_sender_that_was_given_up_overrules_the_one_that_sent() {
        Mutant.of(rig.site(), "outbox_call", "new.fence := 0;", () -> {
            twoSenders();
        });
        Mutant.reported(rig.check().unexplained());
    }

    @Test
    void with_the_fence_the_one_that_sent_is_believed() {
        twoSenders();
        rig.check().mustBeClean();
    }

    /** The platform takes ten calls and its answers are lost. */
    private void unanswered() {
        rig.site().sandbox().faults().next("message/send", new Fault.EmptyBody(), 10);
        mail.own(DAYS);
        rig.settling().run();
    }

    /** Forty messages to each of two people within a minute, ten more than the platform shows. */
    private void aFlood(boolean limits) {
        rig.safeties().limits(limits);
        rig.site().sandbox().tuning(Tuning.DEFAULT.withApiRate(false));
        for (int i = 0; i < 40; i++) {
            mail.own(DAYS);
        }
        rig.site()
                .sql()
                .update(
                        "delete from outbox_message where member_id not in (select id from member order by id limit 2)");
        rig.settling().run();
    }

    /** The first sender is slow, loses its lease, and then hears a refusal that no longer counts; the second one sends meanwhile. */
    private void twoSenders() {
        mail.own(DAYS);
        rig.site()
                .sql()
                .update("delete from outbox_message where member_id <> (select min(member_id) from outbox_message)");
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch settled = new CountDownLatch(1);
        rig.safeties().messenger(real -> new Twice(real, number, first, second, settled));
        CompletableFuture<Void> slow = CompletableFuture.runAsync(rig.node()::deliver, SendingHonestyIT::start);
        Twice.await(first);
        rig.settling().endLeases();
        CompletableFuture<Void> quick = CompletableFuture.runAsync(rig.node()::deliver, SendingHonestyIT::start);
        slow.orTimeout(60, TimeUnit.SECONDS).join();
        settled.countDown();
        quick.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** The pool of the JVM has one thread on two cores. */
    private static void start(Runnable work) {
        Thread thread = new Thread(work, "another-sender");
        thread.setDaemon(true);
        thread.start();
    }

    /** The first send ends refused once the second has begun; the second is real and ends after the first was settled. */
    private static final class Twice extends Safeties.Other {
        private final AtomicInteger sends;
        private final CountDownLatch first;
        private final CountDownLatch second;
        private final CountDownLatch settled;

        Twice(
                Messenger real,
                AtomicInteger sends,
                CountDownLatch first,
                CountDownLatch second,
                CountDownLatch settled) {
            super(real);
            this.sends = sends;
            this.first = first;
            this.second = second;
            this.settled = settled;
        }

        @Override
        public Sent send(String body) {
            if (sends.incrementAndGet() == 1) {
                first.countDown();
                await(second);
                return new Sent.Refused(40_058, "too late");
            }
            second.countDown();
            await(settled);
            return super.send(body);
        }

        private static void await(CountDownLatch latch) {
            try {
                if (!latch.await(60, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The other sender never came.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted.", e);
            }
        }
    }
}
