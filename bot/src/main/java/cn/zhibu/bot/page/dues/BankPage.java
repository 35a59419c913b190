package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.dues.bank.ApplyBankList;
import cn.zhibu.domain.dues.bank.TakeBankList;
import cn.zhibu.domain.dues.bank.TakenList;
import cn.zhibu.domain.sheet.SheetException;
import cn.zhibu.domain.time.Beijing;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** /w/dues/{org}/bank: lists of a bank handed in, how far they are, and the word that what fits be booked. */
@Controller
final class BankPage {

    private final DuesDesks desks;
    private final BankViews views;
    private final TakeBankList taking;
    private final ApplyBankList applying;
    private final BankRuns runs;

    BankPage(DuesDesks desks, BankViews views, TakeBankList taking, ApplyBankList applying, BankRuns runs) {
        this.desks = desks;
        this.views = views;
        this.taking = taking;
        this.applying = applying;
        this.runs = runs;
    }

    @GetMapping("/w/dues/{org}/bank")
    String lists(Visitor visitor, @PathVariable long org, Model model) {
        return form(desks.at(visitor, org), List.of(), model);
    }

    @PostMapping("/w/dues/{org}/bank")
    String take(
            Visitor visitor,
            @PathVariable long org,
            @RequestParam YearMonth month,
            @RequestParam MultipartFile list,
            Model model)
            throws IOException {
        DuesDesks.Desk desk = desks.at(visitor, org);
        String name = list.getOriginalFilename() == null ? "" : list.getOriginalFilename();
        try {
            TakenList taken = taking.take(desk.act(), org, name, list.getBytes(), month);
            if (taken instanceof TakenList.Taken now) {
                runs.run(desk.act(), now.fileId());
                return "redirect:" + desk.link() + "/bank/" + now.fileId();
            }
            if (taken instanceof TakenList.Known known) {
                return "redirect:" + desk.link() + "/bank/" + known.file().id() + "?done=known";
            }
            return form(desk, views.faults(taken), model);
        } catch (SheetException e) {
            return form(desk, List.of(e.getMessage()), model);
        }
    }

    @GetMapping("/w/dues/{org}/bank/{file}")
    String show(
            Visitor visitor,
            @PathVariable long org,
            @PathVariable long file,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "0") long line,
            @RequestParam(defaultValue = "") String name,
            Model model) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        BankViews.View view = views.of(org, file, new BankViews.Wish(after, line, name));
        if (view.running()) {
            runs.run(desk.act(), file);
        }
        model.addAttribute("desk", desk);
        model.addAttribute("view", view);
        model.addAttribute("after", after);
        model.addAttribute("said", views.said(done));
        return "dues-bank-list";
    }

    @PostMapping("/w/dues/{org}/bank/{file}")
    String apply(Visitor visitor, @PathVariable long org, @PathVariable long file) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        boolean taken = views.belongs(org, file) && applying.apply(desk.act(), file);
        if (taken) {
            runs.run(desk.act(), file);
        }
        return "redirect:" + desk.link() + "/bank/" + file + "?done=" + (taken ? "applying" : "refused");
    }

    private String form(DuesDesks.Desk desk, List<String> problems, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("lists", views.lists(desk.org().id()));
        model.addAttribute("month", YearMonth.from(Beijing.date(desk.act().at())));
        model.addAttribute("problems", problems);
        return "dues-bank";
    }
}
