package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.DuesPayment;
import java.util.List;

/** What was booked, in the order asked for, and what was left out because the charges are no longer open to it. */
public record Booked(List<DuesPayment> payments, List<PaymentOrder> refused) {

    public Booked {
        payments = List.copyOf(payments);
        refused = List.copyOf(refused);
    }
}
