package cn.zhibu.bot.page;

import cn.zhibu.domain.makeup.MakeupTasks;
import cn.zhibu.domain.own.OwnRecord;
import cn.zhibu.mapper.member.Member;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** /m/me: what the service knows about the visitor, and nothing about anybody else. */
@Controller
final class MePage {

    private final Visitors visitors;
    private final OwnRecord records;
    private final MakeupTasks makeup;
    private final OwnYear year;
    private final PageWords words;
    private final Clock clock;

    MePage(Visitors visitors, OwnRecord records, MakeupTasks makeup, OwnYear year, PageWords words, Clock clock) {
        this.visitors = visitors;
        this.records = records;
        this.makeup = makeup;
        this.year = year;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/m/me")
    String show(Visitor visitor, Model model) {
        Member member = visitors.member(visitor);
        OwnRecord.View view = records.of(member.id(), clock.instant());
        model.addAttribute("person", words.person(member));
        model.addAttribute("year", view.year());
        model.addAttribute("own", year.of(member, clock.instant()));
        model.addAttribute("figures", view.figures());
        model.addAttribute("last", view.last().stream().map(words::meeting).toList());
        model.addAttribute(
                "makeup", makeup.of(member.id()).stream().map(words::makeup).toList());
        return "me";
    }
}
