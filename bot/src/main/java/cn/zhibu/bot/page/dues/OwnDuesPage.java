package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.dues.DuesLaw;
import cn.zhibu.domain.dues.books.MemberYear;
import cn.zhibu.domain.dues.engine.DuesAmount;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.member.Member;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * /m/dues: the visitor's own year, and the calculator. An income comes in the body of a request, where no log sees it, and goes into the sum
 * alone: the page that answers does not show it again.
 */
@Controller
final class OwnDuesPage {

    private final Visitors visitors;
    private final MemberYear years;
    private final DuesReckoning reckoning;
    private final DuesLaw words;
    private final Clock clock;

    OwnDuesPage(Visitors visitors, MemberYear years, DuesReckoning reckoning, DuesLaw words, Clock clock) {
        this.visitors = visitors;
        this.years = years;
        this.reckoning = reckoning;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/m/dues")
    String show(Visitor visitor, @RequestParam(defaultValue = "0") int year, Model model) {
        int now = Beijing.date(clock.instant()).getYear();
        return page(visitors.member(visitor), year >= 2000 && year <= now ? year : now, model);
    }

    @PostMapping("/m/dues")
    String reckon(
            Visitor visitor,
            @RequestParam(defaultValue = "MONTHLY") DuesCategory category,
            @RequestParam(defaultValue = "") String income,
            Model model) {
        Member member = visitors.member(visitor);
        Optional<DuesAmount> amount = reckoning.of(member.orgId(), category, income, clock.instant());
        model.addAttribute("unreadable", amount.isEmpty());
        amount.ifPresent(found -> {
            model.addAttribute("amount", Yuan.of(found.fen()));
            model.addAttribute("most", found.mostFen() > found.fen() ? Yuan.of(found.mostFen()) : "");
            Integer rate = found.rateBp();
            model.addAttribute("rate", rate == null ? "" : Yuan.percent(rate));
            model.addAttribute("law", words.law(found));
            model.addAttribute("capped", found.capped());
        });
        return page(member, Beijing.date(clock.instant()).getYear(), model);
    }

    private String page(Member member, int year, Model model) {
        model.addAttribute("view", years.of(member.id(), year));
        model.addAttribute("categories", DuesCategory.values());
        return "dues-own";
    }
}
