package cn.zhibu.bot.dues;

import cn.zhibu.domain.dues.ConfirmOutcome;
import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesPayment;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words what became of confirming dues. */
@Component
final class CollectAnswers {

    private final Wording wording;

    CollectAnswers(Wording wording) {
        this.wording = wording;
    }

    String of(ConfirmOutcome outcome) {
        if (outcome instanceof ConfirmOutcome.Confirmed done) {
            return confirmed(done);
        } else if (outcome instanceof ConfirmOutcome.Unreadable bad) {
            return wording.say("dues.collect-bad", "part", bad.bad().part());
        } else if (outcome instanceof ConfirmOutcome.TooFar) {
            return wording.say("dues.collect-too-far");
        } else if (outcome instanceof ConfirmOutcome.NoList none) {
            return wording.say("dues.list-none", "month", DuesOccasions.worded(none.month()));
        }
        return wording.say("dues.not-yours");
    }

    private String confirmed(ConfirmOutcome.Confirmed done) {
        String before = done.settled().isEmpty()
                ? ""
                : wording.say("dues.collect-before", "names", String.join("、", done.settled()));
        if (done.payments().isEmpty()) {
            return wording.say("dues.collect-nothing") + before;
        }
        String names = done.payments().stream()
                .map(payment -> done.names().getOrDefault(payment.memberId(), ""))
                .collect(Collectors.joining("、"));
        return wording.say(
                        "dues.collected",
                        "month",
                        DuesOccasions.worded(done.month()),
                        "people",
                        done.payments().size(),
                        "amount",
                        Yuan.of(done.fen()),
                        "names",
                        names,
                        "receipts",
                        receipts(done.payments()))
                + before;
    }

    private String receipts(List<DuesPayment> payments) {
        DuesPayment first = payments.get(0);
        DuesPayment last = payments.get(payments.size() - 1);
        String from = first.receiptYear() + "-" + first.receiptNo();
        return payments.size() == 1
                ? from
                : wording.say("dues.receipts", "from", from, "to", last.receiptYear() + "-" + last.receiptNo());
    }
}
