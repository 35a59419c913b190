package cn.zhibu.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.checkin.CheckInSignal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatheringTest {

    private final Gathering gathering = new Gathering(1_000);

    @Test
    void an_idle_lane_takes_the_first_at_once() throws Exception {
        add(1);

        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void while_one_batch_is_under_way_the_next_waits_for_enough() throws Exception {
        add(1);
        taken();
        add(5);
        FutureTask<Integer> second = second();

        Assertions.assertThatThrownBy(() -> second.get(50, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        add(25);
        assertThat(second.get(10, TimeUnit.SECONDS)).isBetween(24, 30);
    }

    @Test
    void the_next_is_as_large_as_the_one_under_way() throws Exception {
        add(40);
        taken();
        add(39);
        FutureTask<Integer> second = second();

        Assertions.assertThatThrownBy(() -> second.get(50, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        add(1);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(40);
    }

    @Test
    void when_the_first_batch_is_done_the_few_that_wait_go() throws Exception {
        add(1);
        taken();
        add(5);
        gathering.done();

        assertThat(taken()).isEqualTo(5);
    }

    @Test
    void a_batch_has_an_end() throws Exception {
        add(900);

        assertThat(taken()).isEqualTo(Gathering.MOST);
        assertThat(taken()).isEqualTo(900 - Gathering.MOST);
    }

    @Test
    void what_finds_no_room_is_told() {
        add(1_000);

        assertThat(gathering.add(one())).isFalse();
        assertThat(gathering.size()).isEqualTo(1_000);
    }

    @Test
    void a_closed_lane_hands_out_what_has_come_and_takes_nothing_more() throws Exception {
        add(3);
        gathering.close();

        assertThat(gathering.add(one())).isFalse();
        assertThat(taken()).isEqualTo(3);
        gathering.done();
        assertThat(gathering.take(new ArrayList<>())).isFalse();
    }

    private FutureTask<Integer> second() {
        FutureTask<Integer> second = new FutureTask<>(this::taken);
        Thread thread = new Thread(second, "second");
        thread.setDaemon(true);
        thread.start();
        return second;
    }

    private int taken() throws InterruptedException {
        List<Waiting> batch = new ArrayList<>();
        assertThat(gathering.take(batch)).isTrue();
        return batch.size();
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(gathering.add(one())).isTrue();
        }
    }

    private static Waiting one() {
        Inbound said = new Inbound.Text(new Inbound.Origin("zhangsan", Instant.EPOCH, "key"), "1", "8888");
        return new Waiting(new CheckInSignal(said, null, "8888", true), new CompletableFuture<>());
    }
}
