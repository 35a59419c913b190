package cn.zhibu.bot.page.roster;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.roster.RosterFileException;
import cn.zhibu.domain.roster.TakeRosterFile;
import cn.zhibu.domain.roster.TakenRoster;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.org.Org;
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

/** /w/roster: who stands on the roster, what waits for an answer, and files handed in. */
@Controller
final class RosterPage {

    private final RosterDesks desks;
    private final RosterViews views;
    private final TakeRosterFile taking;
    private final RosterRuns runs;
    private final Wording wording;

    RosterPage(RosterDesks desks, RosterViews views, TakeRosterFile taking, RosterRuns runs, Wording wording) {
        this.desks = desks;
        this.views = views;
        this.taking = taking;
        this.runs = runs;
        this.wording = wording;
    }

    @GetMapping("/w/roster")
    String choose(Visitor visitor, Model model) {
        List<Org> kept = desks.of(visitor);
        if (kept.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (kept.size() == 1) {
            return "redirect:/w/roster/" + kept.get(0).id();
        }
        model.addAttribute("orgs", kept);
        return "roster-choose";
    }

    @GetMapping("/w/roster/{org}")
    String show(Visitor visitor, @PathVariable long org, @RequestParam(defaultValue = "") String done, Model model) {
        RosterDesks.Desk desk = desks.at(visitor, org);
        model.addAttribute("people", views.people(desk.org()));
        model.addAttribute("corrections", views.corrections(desk.org()));
        model.addAttribute("said", views.said(done));
        return form(desk, List.of(), model);
    }

    @PostMapping("/w/roster/{org}")
    String take(Visitor visitor, @PathVariable long org, @RequestParam MultipartFile list, Model model)
            throws IOException {
        RosterDesks.Desk desk = desks.at(visitor, org);
        String name = list.getOriginalFilename() == null ? "" : list.getOriginalFilename();
        try {
            TakenRoster taken = taking.take(desk.act(), org, name, list.getBytes());
            if (taken instanceof TakenRoster.Taken now) {
                runs.run(now.importId());
                return "redirect:" + desk.link() + "/file/" + now.importId();
            }
            return again(desk, List.of(refused(taken)), model);
        } catch (RosterFileException e) {
            return again(desk, List.of(e.getMessage()), model);
        }
    }

    private String again(RosterDesks.Desk desk, List<String> problems, Model model) {
        model.addAttribute("people", views.people(desk.org()));
        model.addAttribute("corrections", views.corrections(desk.org()));
        model.addAttribute("said", "");
        return form(desk, problems, model);
    }

    private String form(RosterDesks.Desk desk, List<String> problems, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("files", views.files(desk.org().id()));
        model.addAttribute("problems", problems);
        return "roster-desk";
    }

    private String refused(TakenRoster taken) {
        if (taken instanceof TakenRoster.TooLong much) {
            return wording.say("roster.too-long", "rows", much.rows(), "most", much.most());
        }
        return wording.say(taken instanceof TakenRoster.Nothing ? "roster.nothing" : "roster.page-refused");
    }
}
