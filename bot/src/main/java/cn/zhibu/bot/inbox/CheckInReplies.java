package cn.zhibu.bot.inbox;

import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Sends the answers of a batch that is on record, on a thread of its own: meanwhile the next batch is already with the database. */
@Component
final class CheckInReplies implements DisposableBean {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(LaneThreads.named("check-in-reply"));

    void send(List<Reply> replies) {
        thread.execute(() -> replies.forEach(reply -> reply.waiting().complete(reply.answer())));
    }

    /** Sends what was handed over. */
    @Override
    public void destroy() throws InterruptedException {
        LaneThreads.drain(thread);
    }

    /** An answer, and who waits for it. */
    record Reply(CompletableFuture<Answer> waiting, Answer answer) {}
}
