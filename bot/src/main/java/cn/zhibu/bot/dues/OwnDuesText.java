package cn.zhibu.bot.dues;

import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.dues.OwnDues;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesPayment;
import cn.zhibu.mapper.dues.DuesStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A member's own dues in words. */
@Component
final class OwnDuesText {

    private final Wording wording;

    OwnDuesText(Wording wording) {
        this.wording = wording;
    }

    String of(OwnDues.View view) {
        List<String> lines = new ArrayList<>();
        lines.add(view.current().map(this::current).orElseGet(() -> none(view)));
        lines.add(wording.say(
                "dues.year",
                "year",
                view.month().getYear(),
                "months",
                view.paidMonths(),
                "amount",
                Yuan.of(view.paidFen())));
        if (!view.receipts().isEmpty()) {
            DuesPayment last = view.receipts().get(0);
            lines.add(wording.say(
                    "dues.receipt", "receipt", last.receiptYear() + "-" + last.receiptNo(), "day", last.paidOn()));
        }
        if (!view.arrears().isEmpty()) {
            String months = view.arrears().stream()
                    .map(charge -> DuesOccasions.worded(charge.duesMonth()))
                    .collect(Collectors.joining("、"));
            long fen = view.arrears().stream().mapToLong(DuesCharge::openFen).sum();
            lines.add(wording.say("dues.arrears", "months", months, "amount", Yuan.of(fen)));
        }
        lines.add(wording.say("dues.foot"));
        return String.join("\n", lines);
    }

    private String none(OwnDues.View view) {
        String month = DuesOccasions.worded(view.month());
        return view.standard()
                .map(standard -> fixed(standard, month))
                .orElseGet(() -> wording.say("dues.no-standard", "month", month));
    }

    private String fixed(DuesStandard standard, String month) {
        return standard.amountFen() == 0
                ? wording.say("dues.nothing-owed")
                : wording.say("dues.not-charged", "month", month, "amount", Yuan.of(standard.amountFen()));
    }

    private String current(DuesCharge charge) {
        return wording.say(
                "dues.current",
                "month",
                DuesOccasions.worded(charge.duesMonth()),
                "amount",
                Yuan.of(charge.status() == ChargeStatus.WAIVED ? 0 : charge.amountFen()),
                "state",
                state(charge));
    }

    private String state(DuesCharge charge) {
        return switch (charge.status()) {
            case PAID -> wording.say("dues.state-paid");
            case WAIVED -> wording.say("dues.state-waived", "reason", Objects.requireNonNullElse(charge.reason(), ""));
            case OPEN ->
                wording.say(
                        charge.answer() == null
                                ? "dues.state-open"
                                : switch (charge.answer()) {
                                    case PAID -> "dues.state-claimed";
                                    case BEHALF -> "dues.state-behalf";
                                    case QUESTION -> "dues.state-question";
                                    case LATER -> "dues.state-later";
                                });
        };
    }
}
