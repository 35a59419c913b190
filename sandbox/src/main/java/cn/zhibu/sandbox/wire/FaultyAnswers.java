package cn.zhibu.sandbox.wire;

import cn.zhibu.sandbox.fault.Fault;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last step of a call: the answer late, spoiled or not at all. Waiting answers hold no thread. */
public final class FaultyAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(FaultyAnswers.class);

    private final ScheduledExecutorService timer;
    private final Supplier<Duration> latency;
    private final Ids ids;

    /** Every answer waits for {@code latency}, and for what a fault adds. */
    public FaultyAnswers(ScheduledExecutorService timer, Supplier<Duration> latency, Ids ids) {
        this.timer = timer;
        this.latency = latency;
        this.ids = ids;
    }

    static ApiResponse page(int status) {
        String title = status + (status == 503 ? " Service Temporarily Unavailable" : " Bad Gateway");
        String page = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>";
        return ApiResponse.bytes(status, "text/html", Bytes.of(page.getBytes(StandardCharsets.UTF_8)));
    }

    static ApiResponse spoiled(@Nullable Fault fault, ApiResponse response) {
        if (fault instanceof Fault.EmptyBody) {
            return ApiResponse.bytes(200, "application/json", Bytes.EMPTY);
        }
        if (fault instanceof Fault.TruncatedJson) {
            byte[] whole = response.body().array();
            return ApiResponse.bytes(200, "application/json", Bytes.of(Arrays.copyOf(whole, whole.length / 2)));
        }
        if (fault instanceof Fault.WrongContentType) {
            return ApiResponse.bytes(200, "text/html", response.body());
        }
        return response;
    }

    void finish(HttpExchange exchange, @Nullable Fault fault, ApiResponse response) throws IOException {
        Duration wait = latency.get().plus(added(fault));
        if (wait.isZero()) {
            write(exchange, fault, response);
        } else {
            ScheduledFuture<?> unused =
                    timer.schedule(() -> late(exchange, fault, response), wait.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private Duration added(@Nullable Fault fault) {
        if (fault instanceof Fault.Latency late) {
            return late.delay();
        }
        if (fault instanceof Fault.Spread spread) {
            return Duration.ofNanos(
                    ids.between(spread.least().toNanos(), spread.most().toNanos()));
        }
        return fault instanceof Fault.Hang hang ? hang.stall() : Duration.ZERO;
    }

    private static void late(HttpExchange exchange, @Nullable Fault fault, ApiResponse response) {
        try {
            write(exchange, fault, response);
        } catch (IOException e) {
            LOG.debug("Who called did not wait for the answer.", e);
        }
    }

    private static void write(HttpExchange exchange, @Nullable Fault fault, ApiResponse response) throws IOException {
        if (fault instanceof Fault.Hang || fault instanceof Fault.Reset) {
            exchange.close();
        } else {
            Http.send(exchange, response);
        }
    }
}
