package cn.zhibu.bot.spool;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.conversation.Unkept;
import cn.zhibu.bot.inbox.Admission;
import cn.zhibu.bot.inbox.Busy;
import cn.zhibu.bot.inbox.Lanes;
import cn.zhibu.bot.inbox.SqlCircuit;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.SqlAway;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Takes each genuine event and answers it, or keeps it and says so. It ends with a fault, and the platform delivers again, only when a lane is
 * full or when neither the database nor Redis can keep the event.
 */
@Component
final class Intake implements BiFunction<Inbound, String, CompletionStage<Answer>> {

    private final Admission admission;
    private final Lanes lanes;
    private final SqlCircuit sql;
    private final SpoolDesk spool;
    private final SpoolWatch watch;
    private final Keeping keeping;
    private final Unkept unkept;

    Intake(Admission admission, Lanes lanes, SpoolDesk spool, SpoolWatch watch, Keeping keeping, Unkept unkept) {
        this.admission = admission;
        this.lanes = lanes;
        this.sql = watch.circuit();
        this.spool = spool;
        this.watch = watch;
        this.keeping = keeping;
        this.unkept = unkept;
    }

    /** @param xml the event as it was delivered, decrypted */
    @Override
    public CompletableFuture<Answer> apply(Inbound inbound, String xml) {
        return admission
                .refused(inbound)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> taken(inbound, xml));
    }

    private CompletableFuture<Answer> taken(Inbound inbound, String xml) {
        if (unkept.is(inbound)) {
            return sql.away()
                    ? CompletableFuture.completedFuture(keeping.again())
                    : lanes.take(inbound).exceptionally(fault -> keeping.again());
        }
        if (sql.away()) {
            return spooled(inbound, xml);
        }
        if (watch.waiting() || spool.busy()) {
            return spool.keepBehind(inbound, xml)
                    // Redis away: what waits there cannot be asked for, and this event need not wait for it
                    .exceptionally(fault -> false)
                    .thenCompose(
                            kept -> kept ? CompletableFuture.completedFuture(keeping.later()) : direct(inbound, xml));
        }
        return direct(inbound, xml);
    }

    private CompletableFuture<Answer> direct(Inbound inbound, String xml) {
        return lanes.take(inbound).exceptionallyCompose(fault -> kept(inbound, xml, fault));
    }

    private CompletableFuture<Answer> kept(Inbound inbound, String xml, Throwable wrapped) {
        Throwable fault =
                wrapped instanceof CompletionException && wrapped.getCause() != null ? wrapped.getCause() : wrapped;
        if (fault instanceof Busy) {
            return CompletableFuture.failedFuture(fault);
        }
        if (SqlAway.in(fault)) {
            sql.lost();
            return spooled(inbound, xml);
        }
        try {
            return CompletableFuture.completedFuture(keeping.park(spool.event(inbound, xml), fault));
        } catch (RuntimeException e) {
            return SqlAway.in(e) ? spooled(inbound, xml) : CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<Answer> spooled(Inbound inbound, String xml) {
        return spool.keep(inbound, xml).thenApply(done -> keeping.later());
    }
}
