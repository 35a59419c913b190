package cn.zhibu.bot.page.roster;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.roster.DecideCorrection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The answer to a request for correction, given on the desk. */
@Controller
final class CorrectionPage {

    private final RosterDesks desks;
    private final DecideCorrection deciding;

    CorrectionPage(RosterDesks desks, DecideCorrection deciding) {
        this.desks = desks;
        this.deciding = deciding;
    }

    @PostMapping("/w/roster/{org}/correction/{id}")
    String decide(
            Visitor visitor,
            @PathVariable long org,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason) {
        RosterDesks.Desk desk = desks.at(visitor, org);
        String word = switch (deciding.decide(desk.act(), id, answer.equals("done"), reason)) {
            case DECIDED -> "decided";
            case NO_REASON -> "no-reason";
            case OVER -> "over";
            case NOT_YOURS -> "not-yours";
        };
        return "redirect:" + desk.link() + "?done=" + word;
    }
}
