package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.dues.books.TurnOver;
import cn.zhibu.domain.dues.books.TurnoverOutcome;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.Turnover;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** /w/dues/{org}/turnover: what was handed to the upper level (上缴), and what is still held. */
@Controller
final class TurnoverPage {

    private static final int RECEIPT = 64;
    private static final int REASON = 256;

    private final DuesDesks desks;
    private final TurnOver turnovers;
    private final DuesSaid said;

    TurnoverPage(DuesDesks desks, TurnOver turnovers, DuesSaid said) {
        this.desks = desks;
        this.turnovers = turnovers;
        this.said = said;
    }

    @GetMapping("/w/dues/{org}/turnover")
    String show(Visitor visitor, @PathVariable long org, @RequestParam(defaultValue = "") String done, Model model) {
        return page(desks.at(visitor, org), new Typed("", null, ""), done, model);
    }

    /** What was typed stays in the form where it could not be taken. */
    @PostMapping("/w/dues/{org}/turnover")
    String record(
            Visitor visitor,
            @PathVariable long org,
            @RequestParam String amount,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String receipt,
            Model model) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        OptionalLong fen = Yuan.parse(amount);
        String number = receipt.strip();
        String word = fen.isEmpty() || number.length() > RECEIPT
                ? "amount-missing"
                : word(
                        turnovers.record(desk.act(), org, fen.getAsLong(), day, number.isEmpty() ? null : number),
                        "turned");
        return word.equals("turned")
                ? "redirect:" + desk.link() + "/turnover?done=" + word
                : page(desk, new Typed(amount, day, number), word, model);
    }

    private String page(DuesDesks.Desk desk, Typed typed, String done, Model model) {
        LocalDate today = Beijing.date(desk.act().at());
        long org = desk.org().id();
        model.addAttribute("desk", desk);
        model.addAttribute("today", today);
        model.addAttribute("amount", typed.amount());
        model.addAttribute("day", typed.day() == null ? today : typed.day());
        model.addAttribute("receipt", typed.receipt());
        model.addAttribute("held", Yuan.of(turnovers.held(org)));
        model.addAttribute(
                "turnovers", turnovers.recent(org, today).stream().map(Line::of).toList());
        model.addAttribute("said", said.after(done));
        return "dues-turnover";
    }

    @PostMapping("/w/dues/{org}/turnover/{id}")
    String reverse(Visitor visitor, @PathVariable long org, @PathVariable long id, @RequestParam String reason) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        String why = reason.substring(0, Math.min(REASON, reason.length()));
        return "redirect:" + desk.link() + "/turnover?done="
                + word(turnovers.reverse(desk.act(), id, why), "turned-back");
    }

    private static String word(TurnoverOutcome outcome, String done) {
        if (outcome instanceof TurnoverOutcome.Done) {
            return done;
        }
        if (outcome instanceof TurnoverOutcome.TooMuch) {
            return "turned-too-much";
        }
        if (outcome instanceof TurnoverOutcome.Twice) {
            return "turned-twice";
        }
        if (outcome instanceof TurnoverOutcome.Future) {
            return "turned-future";
        }
        return outcome instanceof TurnoverOutcome.NoReason ? "reason-missing" : "refused";
    }

    private record Typed(String amount, @Nullable LocalDate day, String receipt) {}

    record Line(long id, String day, String amount, String receipt, boolean reversed, String reason) {

        static Line of(Turnover turnover) {
            String receipt = turnover.upperReceipt();
            String reason = turnover.reason();
            return new Line(
                    turnover.id(),
                    turnover.turnedOn().toString(),
                    Yuan.of(turnover.amountFen()),
                    receipt == null ? "" : receipt,
                    turnover.reversedAt() != null,
                    reason == null ? "" : reason);
        }
    }
}
