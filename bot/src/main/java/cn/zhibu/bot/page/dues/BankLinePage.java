package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.dues.bank.DecideBankLine;
import cn.zhibu.domain.dues.bank.HandChoice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the collector decides about a line that fits nobody by itself. */
@Controller
final class BankLinePage {

    /** So much given voluntarily in one go is passed up (中组发〔2008〕3号). */
    private static final long PASSED_UP_FEN = 100_000;

    private final DuesDesks desks;
    private final DecideBankLine deciding;

    BankLinePage(DuesDesks desks, DecideBankLine deciding) {
        this.desks = desks;
        this.deciding = deciding;
    }

    /** @param member whose the line is; 0 puts it aside */
    @PostMapping("/w/dues/{org}/bank/{file}/{line}")
    String decide(
            Visitor visitor,
            @PathVariable long org,
            @PathVariable long file,
            @PathVariable long line,
            @RequestParam long member,
            @RequestParam(defaultValue = "false") boolean freely,
            @RequestParam(defaultValue = "0") int after) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        HandChoice choice =
                member == 0 ? deciding.ignore(desk.act(), line) : deciding.choose(desk.act(), line, member, freely);
        return "redirect:" + desk.link() + "/bank/" + file + "?after=" + after + "&done=" + word(choice);
    }

    private static String word(HandChoice choice) {
        if (choice instanceof HandChoice.Booked booked) {
            return booked.payment().extraFen() >= PASSED_UP_FEN ? "booked-large" : "booked";
        }
        if (choice instanceof HandChoice.Ignored) {
            return "ignored";
        }
        return choice instanceof HandChoice.TooMuch ? "too-much" : "refused";
    }
}
