package cn.zhibu.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SendersTest {

    @Test
    void once_told_to_stop_nothing_begins_and_what_is_under_way_ends() throws Exception {
        Senders senders = new Senders(new Width(2));
        CountDownLatch answered = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        assertThat(senders.take(1)).isEqualTo(1);
        senders.run(() -> {
            try {
                done.set(answered.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        senders.stop();
        assertThat(senders.take(2)).isZero();
        Thread closing = new Thread(() -> {
            try {
                senders.destroy();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        closing.start();
        assertThat(done).isFalse();
        answered.countDown();
        closing.join();
        assertThat(done).isTrue();
    }

    @Test
    void a_call_that_fails_gives_its_thread_back() {
        Senders senders = new Senders(new Width(1));
        assertThat(senders.take(5)).isEqualTo(1);
        senders.run(() -> {
            throw new IllegalStateException("The database is away.");
        });
        assertThat(senders.take(5)).isEqualTo(1);
    }
}
