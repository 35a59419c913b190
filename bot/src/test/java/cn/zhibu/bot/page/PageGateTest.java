package cn.zhibu.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageGateTest {

    private final PageGate gate = new PageGate();
    // the common pool has one thread on two cores
    private final ExecutorService visitors = Executors.newFixedThreadPool(PageGate.AT_ONCE);
    private final CountDownLatch entered = new CountDownLatch(PageGate.AT_ONCE);
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void visitorsLeave() {
        visitors.shutdownNow();
    }

    @Test
    void a_few_slow_pages_hold_back_others_and_not_the_health_page() throws Exception {
        List<CompletableFuture<Integer>> pages = new ArrayList<>();
        for (int i = 0; i < PageGate.AT_ONCE; i++) {
            pages.add(CompletableFuture.supplyAsync(() -> status("/m/me", true), visitors));
        }
        assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(status("/actuator/health", false)).isEqualTo(200);
        assertThat(status("/m/me", false)).isEqualTo(503);
        leave.countDown();
        for (CompletableFuture<Integer> page : pages) {
            assertThat(page.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        }
        assertThat(status("/m/me", false)).isEqualTo(200);
    }

    private int status(String path, boolean slow) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            gate.doFilter(new MockHttpServletRequest("GET", path), response, (request, answer) -> {
                if (slow) {
                    entered.countDown();
                    await();
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return response.getStatus();
    }

    private void await() {
        try {
            leave.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
