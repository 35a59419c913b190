package cn.zhibu.bot.callback;

import cn.zhibu.domain.inbox.Answer;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A delivery that waits for its answer while no thread does. It ends once: by the answer, by a fault, or because the platform has given up. */
final class Exchange implements AsyncListener {

    /** A little more than the platform waits. */
    private static final long PATIENCE_MILLIS = 6_000;

    private static final Logger LOG = LoggerFactory.getLogger(CallbackServlet.class);

    private final AsyncContext context;
    private final Inbound inbound;
    private final long start;
    private final AtomicBoolean over = new AtomicBoolean();

    Exchange(AsyncContext context, Inbound inbound, long start) {
        this.context = context;
        this.inbound = inbound;
        this.start = start;
        context.setTimeout(PATIENCE_MILLIS);
        context.addListener(this);
    }

    void end(@Nullable Answer answer, @Nullable Throwable fault, BiFunction<Inbound, Answer, byte[]> sealed) {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        HttpServletResponse response = (HttpServletResponse) context.getResponse();
        if (answer == null) {
            failed(response, fault);
        } else {
            try {
                write(response, sealed.apply(inbound, answer));
                out(answer.kind());
            } catch (RuntimeException | IOException e) {
                failed(response, e);
            }
        }
        context.complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        if (over.compareAndSet(false, true)) {
            ((HttpServletResponse) context.getResponse()).setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            out("too-late");
            context.complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        over.set(true);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        over.set(true);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // an exchange is started once
    }

    private static void write(HttpServletResponse response, byte[] bytes) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private void failed(HttpServletResponse response, @Nullable Throwable fault) {
        // no message and no trace: both may quote what a person wrote
        LOG.error("callback failed key={} fault={} at={}", inbound.key(), Faults.names(fault), Faults.place(fault));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        out("fault");
    }

    private void out(String reply) {
        LOG.info("callback out key={} ms={} reply={}", inbound.key(), (System.nanoTime() - start) / 1_000_000, reply);
    }
}
