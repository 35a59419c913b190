package cn.zhibu.domain.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.domain.fixture.DomainIT;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxIT extends DomainIT {

    @Autowired
    private Inbox inbox;

    @Test
    void a_redelivery_hears_the_stored_answer_and_does_nothing() {
        AtomicInteger runs = new AtomicInteger();
        Answer first = inbox.once("k1", "Text", () -> Answer.say("第" + runs.incrementAndGet() + "次"));
        Answer again = inbox.once("k1", "Text", () -> Answer.say("第" + runs.incrementAndGet() + "次"));
        assertThat(first).isEqualTo(again).isEqualTo(Answer.say("第1次"));
        assertThat(runs).hasValue(1);
    }

    @Test
    void four_deliveries_at_once_do_the_work_once_and_hear_the_same() {
        AtomicInteger runs = new AtomicInteger();
        List<Answer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> inbox.once("k2", "Tap", () -> Answer.done("已选", "第" + runs.incrementAndGet() + "次")))
                .toList();
        assertThat(runs).hasValue(1);
        assertThat(answers).containsOnly(Answer.done("已选", "第1次"));
    }

    @Test
    void a_fault_leaves_no_trace_so_that_the_next_delivery_works() {
        assertThatThrownBy(() -> inbox.once("k3", "Text", () -> {
                    throw new IllegalStateException("database away");
                }))
                .hasMessage("database away");
        assertThat(stage.count("select count(*) from inbound_event")).isZero();
        assertThat(inbox.once("k3", "Text", () -> Answer.say("好的"))).isEqualTo(Answer.say("好的"));
    }
}
