package cn.zhibu.bot.page.roster;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.roster.ApplyRosterFile;
import cn.zhibu.domain.roster.UndoRosterFile;
import cn.zhibu.domain.roster.UndoneRoster;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** /w/roster/{org}/file/{id}: the fate of every row, the word that it be written, and the way back. */
@Controller
final class RosterFilePage {

    private static final int SHOWN = 30;

    private final RosterDesks desks;
    private final RosterViews views;
    private final ApplyRosterFile applying;
    private final UndoRosterFile undoing;
    private final RosterRuns runs;

    RosterFilePage(
            RosterDesks desks, RosterViews views, ApplyRosterFile applying, UndoRosterFile undoing, RosterRuns runs) {
        this.desks = desks;
        this.views = views;
        this.applying = applying;
        this.undoing = undoing;
        this.runs = runs;
    }

    @GetMapping("/w/roster/{org}/file/{file}")
    String show(
            Visitor visitor,
            @PathVariable long org,
            @PathVariable long file,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "0") long after,
            Model model) {
        RosterDesks.Desk desk = desks.at(visitor, org);
        RosterViews.View view = views.of(org, file, verdict, after);
        if (view.running()) {
            runs.run(file);
        }
        model.addAttribute("said", views.said(done));
        model.addAttribute("verdict", verdict);
        return page(desk, view, List.of(), model);
    }

    @PostMapping("/w/roster/{org}/file/{file}")
    String apply(Visitor visitor, @PathVariable long org, @PathVariable long file, @RequestParam int count) {
        RosterDesks.Desk desk = desks.at(visitor, org);
        views.of(org, file, "", 0);
        boolean taken = applying.apply(desk.act(), file, count);
        if (taken) {
            runs.run(file);
        }
        return "redirect:" + desk.link() + "/file/" + file + "?done=" + (taken ? "writing" : "refused");
    }

    @PostMapping("/w/roster/{org}/file/{file}/undo")
    String undo(
            Visitor visitor,
            @PathVariable long org,
            @PathVariable long file,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        RosterDesks.Desk desk = desks.at(visitor, org);
        RosterViews.View view = views.of(org, file, "", 0);
        UndoneRoster undone = undoing.undo(desk.act(), file, reason);
        if (undone instanceof UndoneRoster.Depends depends) {
            model.addAttribute("said", "");
            model.addAttribute("verdict", "");
            return page(desk, view, depends.acts().stream().limit(SHOWN).toList(), model);
        }
        return "redirect:" + desk.link() + "/file/" + file + "?done=" + word(undone);
    }

    private static String word(UndoneRoster undone) {
        if (undone instanceof UndoneRoster.Undone) {
            return "undone";
        }
        return undone instanceof UndoneRoster.NoReason
                ? "no-reason"
                : undone instanceof UndoneRoster.NotLast ? "not-last" : "refused";
    }

    private static String page(RosterDesks.Desk desk, RosterViews.View view, List<String> problems, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("view", view);
        model.addAttribute("problems", problems);
        return "roster-file";
    }
}
