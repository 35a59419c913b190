package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.PayWay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dues of one member to be booked, in 分: what pays which charge, and what was given beyond. The payer is absent when the member paid; one
 * without an account has a name only.
 */
public record PaymentOrder(
        long orgId,
        long memberId,
        @Nullable Long payerId,
        @Nullable String payerName,
        PayWay way,
        LocalDate paidOn,
        List<Share> shares,
        long extraFen) {

    public PaymentOrder {
        shares = List.copyOf(shares);
    }

    /** What a charge gets. */
    public record Share(long chargeId, long fen) {

        /** All that is owed on it. */
        public static Share whole(DuesCharge charge) {
            return new Share(charge.id(), charge.openFen());
        }
    }

    public long amountFen() {
        return extraFen + shares.stream().mapToLong(Share::fen).sum();
    }
}
