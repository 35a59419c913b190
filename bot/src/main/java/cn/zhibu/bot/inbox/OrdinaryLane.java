package cn.zhibu.bot.inbox;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.conversation.Reception;
import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Everything but plain check-ins: one event, one transaction, on a few threads of its own, so that a slow report holds nobody's check-in. */
@Component
final class OrdinaryLane implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OrdinaryLane.class);
    private static final int ATTEMPTS = 3;
    private static final int THREADS = 6;
    /** What these threads answer in about two seconds; later answers would come after the platform gave up. */
    private static final int QUEUE = 1_000;

    private final Reception reception;
    private final SqlCircuit sql;
    private final ThreadPoolExecutor threads;

    OrdinaryLane(Reception reception, SqlCircuit sql) {
        this.reception = reception;
        this.sql = sql;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(QUEUE), LaneThreads.named("callback"));
        threads.allowCoreThreadTimeOut(true);
    }

    CompletableFuture<Answer> take(Inbound inbound) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        execute(() -> run(inbound, answer), List.of(answer));
        return answer;
    }

    /** One after the other: what a person did first is answered first. */
    void take(List<Waiting> ofOnePerson) {
        execute(
                () -> ofOnePerson.forEach(waiting -> run(waiting.inbound(), waiting.answer())),
                ofOnePerson.stream().map(Waiting::answer).toList());
    }

    /** Answers what has come and takes nothing more. */
    @Override
    public void destroy() throws InterruptedException {
        LaneThreads.drain(threads);
    }

    private void execute(Runnable work, List<CompletableFuture<Answer>> answers) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            answers.forEach(answer -> answer.completeExceptionally(new Busy("ordinary")));
        }
    }

    /** A transaction that lost to another one has done nothing: it is tried again. */
    private Answer received(Inbound inbound) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return reception.receive(inbound);
            } catch (ConcurrencyFailureException e) {
                LOG.info("event goes again key={} attempt={}", inbound.key(), attempt);
            }
        }
        return reception.receive(inbound);
    }

    void aside(Runnable work) {
        execute(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        LOG.warn("left undone fault={}", e.getClass().getSimpleName());
                    }
                },
                List.of());
    }

    int waiting() {
        return threads.getQueue().size();
    }

    private void run(Inbound inbound, CompletableFuture<Answer> answer) {
        try {
            sql.require();
            answer.complete(received(inbound));
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }
}
