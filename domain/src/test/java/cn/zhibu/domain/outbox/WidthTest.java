package cn.zhibu.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WidthTest {

    private final Width width = new Width(16);

    @Test
    void calls_refused_together_halve_once_and_what_is_under_way_is_waited_for() throws InterruptedException {
        assertThat(width.take(100)).isEqualTo(16);
        assertThat(width.narrow()).isTrue();
        assertThat(width.narrow()).isTrue();
        assertThat(width.now()).isEqualTo(8);
        width.giveBack(8);
        assertThat(width.idle(0)).as("no room yet").isFalse();
        width.giveBack(8);
        assertThat(width.take(100)).isEqualTo(8);
        width.giveBack(8);
        assertThat(width.idle(0)).isTrue();
    }

    @Test
    void it_grows_by_one_after_as_many_accepted_calls_as_may_be_under_way_and_never_beyond_what_it_was() {
        width.narrow();
        IntStream.range(0, 7).forEach(call -> width.accepted());
        assertThat(width.now()).isEqualTo(8);
        width.accepted();
        assertThat(width.now()).isEqualTo(9);
        assertThat(width.take(100)).isEqualTo(9);
        IntStream.range(0, 1000).forEach(call -> width.accepted());
        assertThat(width.now()).isEqualTo(16);
    }

    @Test
    void one_at_a_time_cannot_be_narrowed() {
        assertThat(new Width(1).narrow()).isFalse();
    }
}
