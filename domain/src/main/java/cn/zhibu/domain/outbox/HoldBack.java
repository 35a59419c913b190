package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.OutboxCall;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a claimed call for which there is no room at present. */
@Component
class HoldBack {

    private static final int NO_ERRCODE = 0;

    private final OutboxCallMapper calls;
    private final Pauses pauses;
    private final Clock clock;

    HoldBack(OutboxCallMapper calls, Pauses pauses, Clock clock) {
        this.calls = calls;
        this.pauses = pauses;
        this.clock = clock;
    }

    @Transactional
    public void back(OutboxCall call, SendingQuota.Pass pass) {
        if (pass instanceof SendingQuota.Pass.PersonFull full) {
            one(call, full);
        } else if (pass instanceof SendingQuota.Pass.Full full) {
            Sent.Closed closed = new Sent.Closed(NO_ERRCODE, "quota: " + full.reason(), List.of(full.pause()));
            calls.release(call.id(), call.fence(), pauses.close(call.action(), closed), closed.reason());
        }
    }

    /** The others need not wait for who has had enough, unless the bytes may have been sent already. */
    private void one(OutboxCall call, SendingQuota.Pass.PersonFull full) {
        Instant now = clock.instant();
        Instant until = now.plus(full.pause());
        if (call.doubtfulSince() == null && calls.dissolve(call.id(), call.fence(), now) == 1) {
            calls.waitAgain(call.id(), full.people(), until);
        } else {
            calls.release(call.id(), call.fence(), until, "quota: person");
        }
    }
}
