package cn.zhibu.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.CallState;
import cn.zhibu.mapper.outbox.DueMessage;
import cn.zhibu.mapper.outbox.FrozenCall;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.outbox.OutboxCall;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import cn.zhibu.mapper.outbox.OutboxMessageMapper;
import cn.zhibu.mapper.outbox.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ClaimIT extends MapperIT {

    private static final int CALLS = 60;
    private static final int AT_A_TIME = 4;
    private static final int LEASE_SECONDS = 60;
    private static final int ANY_LANE = 9;

    @Autowired
    private OutboxCallMapper calls;

    @Autowired
    private OutboxMessageMapper messages;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void two_threads_take_each_call_once() throws Exception {
        List<Long> written = LongStream.range(0, CALLS).map(i -> call()).boxed().toList();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<List<Long>> taker = () -> {
            start.await();
            return takeAll();
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Long> taken = new ArrayList<>();
            for (Future<List<Long>> each : threads.invokeAll(List.of(taker, taker))) {
                taken.addAll(each.get());
            }
            assertThat(taken).containsExactlyInAnyOrderElementsOf(written);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_claimed_message_is_left_to_the_instance_that_holds_it() throws Exception {
        Member member = rows.member(rows.org(), "zhangsan");
        messages.insertIfAbsent(rows.notice(member, "notice:4"));
        messages.insertIfAbsent(rows.notice(member, "notice:5"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            transaction.executeWithoutResult(status -> {
                List<DueMessage> mine = calls.claimMessages(Rows.NOW, ANY_LANE, 1);
                assertThat(mine).hasSize(1);
                assertThat(elsewhere(other)).hasSize(1).doesNotContainAnyElementsOf(mine);
            });
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void whoever_lost_the_lease_settles_nothing() {
        long id = call();
        OutboxCall first = calls.claim(Rows.NOW, 1, LEASE_SECONDS).get(0);
        rows.execute("update outbox_call set lease_until = now() - interval '1 second'");
        OutboxCall second = calls.claim(Rows.NOW, 1, LEASE_SECONDS).get(0);
        assertThat(second.id()).isEqualTo(id).isEqualTo(first.id());
        assertThat(calls.settle(sent(first))).isZero();
        assertThat(calls.settle(sent(second))).isOne();
        assertThat(rows.strings("select state from outbox_call")).containsExactly("SENT");
    }

    private List<Long> takeAll() {
        List<Long> taken = new ArrayList<>();
        List<OutboxCall> some = calls.claim(Rows.NOW, AT_A_TIME, LEASE_SECONDS);
        while (!some.isEmpty()) {
            some.forEach(call -> taken.add(call.id()));
            some = calls.claim(Rows.NOW, AT_A_TIME, LEASE_SECONDS);
        }
        return taken;
    }

    private List<DueMessage> elsewhere(ExecutorService other) {
        try {
            return other.submit(() -> calls.claimMessages(Rows.NOW, ANY_LANE, 2))
                    .get();
        } catch (Exception e) {
            throw new AssertionError("The other instance could not claim.", e);
        }
    }

    private long call() {
        long id = calls.nextIds(1).get(0);
        Instant notAfter = Rows.NOW.plus(Duration.ofHours(1));
        calls.insert(List.of(new FrozenCall(id, NoticeKind.NOTICE, null, "{}", notAfter)), Rows.NOW);
        return id;
    }

    private static Settlement sent(OutboxCall call) {
        return new Settlement(call.id(), call.fence(), CallState.SENT, Rows.NOW, Rows.NOW, "msg", null, null, null);
    }
}
