package cn.zhibu.bot.page.roster;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.AskCorrection;
import cn.zhibu.domain.roster.OwnEntry;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** /m/info: what the roster says of the visitor, what became of it, and the wish that it be put right. */
@Controller
final class InfoPage {

    private final Visitors visitors;
    private final OwnEntry entries;
    private final EntryViews views;
    private final AskCorrection asking;
    private final Clock clock;

    InfoPage(Visitors visitors, OwnEntry entries, EntryViews views, AskCorrection asking, Clock clock) {
        this.visitors = visitors;
        this.entries = entries;
        this.views = views;
        this.asking = asking;
        this.clock = clock;
    }

    @GetMapping("/m/info")
    String show(Visitor visitor, @RequestParam(defaultValue = "") String done, Model model) {
        Member member = visitors.member(visitor);
        model.addAttribute("lines", entries.lines(member));
        model.addAttribute("history", views.history(member));
        model.addAttribute("said", views.said(done));
        return "info";
    }

    @PostMapping("/m/info")
    String ask(Visitor visitor, @RequestParam(defaultValue = "") String words) {
        Member member = visitors.member(visitor);
        Act act = Act.own(member.id(), Channel.PAGE, clock.instant());
        return "redirect:/m/info?done=" + (asking.ask(act, member, words) ? "asked" : "not-asked");
    }
}
