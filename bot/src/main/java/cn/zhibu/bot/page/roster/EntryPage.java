package cn.zhibu.bot.page.roster;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.roster.EditEntry;
import cn.zhibu.domain.roster.EditedEntry;
import cn.zhibu.domain.roster.EntryWish;
import cn.zhibu.domain.roster.RosterPowers;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.member.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** /w/roster/{org}/member/{id}: one person's entry, to look at and to change with a reason. */
@Controller
final class EntryPage {

    private final RosterDesks desks;
    private final MemberMapper members;
    private final EditEntry editing;
    private final RosterPowers powers;
    private final EntryViews views;

    EntryPage(RosterDesks desks, MemberMapper members, EditEntry editing, RosterPowers powers, EntryViews views) {
        this.desks = desks;
        this.members = members;
        this.editing = editing;
        this.powers = powers;
        this.views = views;
    }

    @GetMapping("/w/roster/{org}/member/{id}")
    String show(
            Visitor visitor,
            @PathVariable long org,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        RosterDesks.Desk desk = desks.at(visitor, org);
        model.addAttribute("said", views.said(done));
        return page(desk, member(org, id), List.of(), model);
    }

    @PostMapping("/w/roster/{org}/member/{id}")
    String edit(
            Visitor visitor,
            @PathVariable long org,
            @PathVariable long id,
            Form form,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        RosterDesks.Desk desk = desks.at(visitor, org);
        Member member = member(org, id);
        EditedEntry edited = editing.edit(desk.act().behalf(id), form.wish(), reason);
        if (edited instanceof EditedEntry.Wrong wrong) {
            model.addAttribute("said", "");
            return page(desk, member, wrong.problems(), model);
        }
        return "redirect:" + desk.link() + "/member/" + id + "?done=" + word(edited);
    }

    private String page(RosterDesks.Desk desk, Member member, List<String> problems, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("person", member);
        model.addAttribute("entry", editing.of(member));
        model.addAttribute("history", views.history(member));
        model.addAttribute("editable", powers.edits(desk.member().id(), member));
        model.addAttribute("problems", problems);
        return "roster-entry";
    }

    /** Somebody of exactly this organisation. */
    private Member member(long org, long id) {
        Member member = members.find(id);
        if (member == null || !member.active() || !member.inParty() || member.orgId() != org) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return member;
    }

    private static String word(EditedEntry edited) {
        if (edited instanceof EditedEntry.Edited) {
            return "edited";
        }
        return edited instanceof EditedEntry.NoReason
                ? "no-reason"
                : edited instanceof EditedEntry.Same ? "same" : "not-yours";
    }

    /** What the form sends; a box that is not ticked sends nothing. */
    record Form(
            @Nullable Standing standing,
            @Nullable Boolean voting,
            @Nullable Boolean exempt,
            @Nullable Boolean away,
            @Nullable Boolean migrant,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate joinedOn,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate fullOn) {

        EntryWish wish() {
            if (standing == null || standing == Standing.NONE) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return new EntryWish(
                    standing,
                    Boolean.TRUE.equals(voting),
                    Boolean.TRUE.equals(exempt),
                    Boolean.TRUE.equals(away),
                    Boolean.TRUE.equals(migrant),
                    joinedOn,
                    fullOn);
        }
    }
}
