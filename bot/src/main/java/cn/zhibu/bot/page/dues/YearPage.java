package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.dues.FixOutcome;
import cn.zhibu.domain.dues.yearly.ReadYear;
import cn.zhibu.domain.dues.yearly.YearDraft;
import cn.zhibu.domain.dues.yearly.YearDrafts;
import cn.zhibu.domain.sheet.SheetException;
import cn.zhibu.domain.time.Beijing;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** /w/dues/{org}/year: the amounts of a year as a table, first beside last year's, then fixed. */
@Controller
final class YearPage {

    private final DuesDesks desks;
    private final ReadYear reading;
    private final YearDrafts drafts;
    private final YearViews views;
    private final DuesSaid said;

    YearPage(DuesDesks desks, ReadYear reading, YearDrafts drafts, YearViews views, DuesSaid said) {
        this.desks = desks;
        this.reading = reading;
        this.drafts = drafts;
        this.views = views;
        this.said = said;
    }

    @GetMapping("/w/dues/{org}/year")
    String form(Visitor visitor, @PathVariable long org, Model model) {
        return form(desks.at(visitor, org), List.of(), model);
    }

    @PostMapping("/w/dues/{org}/year")
    String read(
            Visitor visitor,
            @PathVariable long org,
            @RequestParam int year,
            @RequestParam MultipartFile list,
            Model model)
            throws IOException {
        DuesDesks.Desk desk = desks.at(visitor, org);
        try {
            YearDraft draft = reading.read(org, year, list.getBytes());
            if (!draft.faults().isEmpty() || draft.rows().isEmpty()) {
                return form(desk, views.faults(draft), model);
            }
            return "redirect:" + desk.link() + "/year/" + drafts.keep(desk.act(), org, year, draft);
        } catch (SheetException e) {
            return form(desk, List.of(e.getMessage()), model);
        }
    }

    @GetMapping("/w/dues/{org}/year/{draft}")
    String plan(
            Visitor visitor,
            @PathVariable long org,
            @PathVariable long draft,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        YearDrafts.Kept kept =
                drafts.find(org, draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("desk", desk);
        model.addAttribute("draft", draft);
        model.addAttribute("view", views.of(org, kept));
        model.addAttribute("said", said.after(done));
        return "dues-year-plan";
    }

    @PostMapping("/w/dues/{org}/year/{draft}")
    String apply(Visitor visitor, @PathVariable long org, @PathVariable long draft) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        FixOutcome outcome = drafts.apply(desk.act(), org, draft);
        String word = outcome instanceof FixOutcome.Fixed
                ? "fixed"
                : outcome instanceof FixOutcome.Impossible ? "impossible" : "refused";
        return "redirect:" + desk.link() + "/year/" + draft + "?done=" + word;
    }

    private static String form(DuesDesks.Desk desk, List<String> problems, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("year", Beijing.date(desk.act().at()).getYear());
        model.addAttribute("problems", problems);
        return "dues-year";
    }
}
