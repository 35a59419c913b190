package cn.zhibu.bot.inbox;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.checkin.CheckInSignal;
import cn.zhibu.domain.inbox.Answer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Two lanes: check-ins, which come in a rush, and everything else. No thread of the web server waits in either. */
@Component
public final class Lanes {

    private final CheckInLane checkIns;
    private final OrdinaryLane ordinary;

    Lanes(CheckInLane checkIns, OrdinaryLane ordinary) {
        this.checkIns = checkIns;
        this.ordinary = ordinary;
    }

    /** How many check-ins wait for their commit. */
    public int checkInsWaiting() {
        return checkIns.waiting();
    }

    /** How many other events wait for a thread. */
    public int ordinaryWaiting() {
        return ordinary.waiting();
    }

    /** Something small beside the answers; dropped when the lane is full. */
    void aside(Runnable work) {
        ordinary.aside(work);
    }

    /** The answer once it is on record; ends with {@link Busy} at once when the lane is full, or with the fault that undid everything. */
    public CompletableFuture<Answer> take(Inbound inbound) {
        Optional<CheckInSignal> signal = CheckInSignal.in(inbound);
        return signal.isPresent() ? checkIns.take(signal.get()) : ordinary.take(inbound);
    }
}
