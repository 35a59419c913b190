package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesEvent;
import cn.zhibu.mapper.dues.DuesEventMapper;
import cn.zhibu.mapper.dues.DuesPayment;
import cn.zhibu.mapper.dues.DuesStandard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes each change in the transaction of the change itself. */
@Component
public final class DuesLog {

    private final DuesEventMapper events;

    DuesLog(DuesEventMapper events) {
        this.events = events;
    }

    void charge(Act act, String what, DuesCharge charge, @Nullable String reason) {
        write(
                act,
                new Change(what, charge.orgId(), charge.memberId(), null, charge.id(), null, null, charge.amountFen()),
                reason);
    }

    void standard(Act act, DuesStandard standard, @Nullable Long wasFen) {
        String what = wasFen == null ? "standard.fix" : "standard.change";
        write(
                act,
                new Change(
                        what,
                        standard.orgId(),
                        standard.memberId(),
                        standard.id(),
                        null,
                        null,
                        wasFen,
                        standard.amountFen()),
                standard.reason());
    }

    void reversed(Act act, DuesPayment payment, String reason) {
        write(
                act,
                new Change(
                        "payment.reverse",
                        payment.orgId(),
                        payment.memberId(),
                        null,
                        null,
                        payment.id(),
                        payment.amountFen(),
                        0L),
                reason);
    }

    /** @param fen handed on; below nothing when that is taken back */
    public void turnedOver(Act act, long orgId, long fen, @Nullable String reason) {
        events.insert(new DuesEvent(
                0,
                act.at(),
                orgId,
                "turnover",
                null,
                null,
                null,
                null,
                null,
                fen,
                act.actor(),
                null,
                act.channel(),
                reason));
    }

    private void write(Act act, Change change, @Nullable String reason) {
        Long subject = change.memberId() == act.actor() ? null : Long.valueOf(change.memberId());
        events.insert(new DuesEvent(
                0,
                act.at(),
                change.orgId(),
                change.what(),
                change.memberId(),
                change.standardId(),
                change.chargeId(),
                change.paymentId(),
                change.wasFen(),
                change.amountFen(),
                act.actor(),
                subject,
                act.channel(),
                reason));
    }

    private record Change(
            String what,
            long orgId,
            long memberId,
            @Nullable Long standardId,
            @Nullable Long chargeId,
            @Nullable Long paymentId,
            @Nullable Long wasFen,
            @Nullable Long amountFen) {}
}
