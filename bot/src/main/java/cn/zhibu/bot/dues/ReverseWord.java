package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.ReversalOutcome;
import cn.zhibu.domain.dues.ReversePayment;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesPayment;
import cn.zhibu.mapper.dues.DuesPaymentMapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 冲销 2026-12 登记错人: a wrong booking, by its receipt number and with the reason. */
@Component
final class ReverseWord implements Command {

    private static final Pattern RECEIPT = Pattern.compile(
            "(?:(?<year>\\d{4})\\s*[-—–年]\\s*)?(?<number>\\d{1,6})号?(?:[\\s,，:：、]+(?<reason>.*))?", Pattern.DOTALL);

    private final ReversePayment reversal;
    private final DuesPaymentMapper payments;
    private final Wording wording;

    ReverseWord(ReversePayment reversal, DuesPaymentMapper payments, Wording wording) {
        this.reversal = reversal;
        this.payments = payments;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "冲销";
    }

    @Override
    public Audience audience() {
        return Audience.COLLECTOR;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Matcher receipt = RECEIPT.matcher(rest);
        if (!receipt.matches() || receipt.group("reason") == null) {
            return Answer.say(wording.say("dues.reverse-how"));
        }
        String year = receipt.group("year");
        Optional<DuesPayment> payment = Optional.ofNullable(payments.byReceipt(
                caller.orgId(),
                year == null ? Beijing.date(caller.at()).getYear() : Integer.parseInt(year),
                Integer.parseInt(receipt.group("number"))));
        return Answer.say(
                payment.map(found -> worded(reversal.reverse(caller.act(), found.id(), receipt.group("reason"))))
                        .orElseGet(() -> wording.say("dues.no-receipt")));
    }

    private String worded(ReversalOutcome outcome) {
        if (outcome instanceof ReversalOutcome.Reversed done) {
            return about("dues.reversed", done.payment());
        } else if (outcome instanceof ReversalOutcome.Already before) {
            return about("dues.reversed-before", before.payment());
        }
        return wording.say(outcome instanceof ReversalOutcome.NoReason ? "dues.reverse-how" : "dues.not-yours");
    }

    private String about(String key, DuesPayment payment) {
        return wording.say(
                key,
                "receipt",
                payment.receiptYear() + "-" + payment.receiptNo(),
                "amount",
                Yuan.of(payment.amountFen()));
    }
}
