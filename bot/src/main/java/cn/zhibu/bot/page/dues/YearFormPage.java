package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.dues.yearly.TypeYear;
import cn.zhibu.domain.dues.yearly.YearDraft;
import cn.zhibu.domain.dues.yearly.YearDrafts;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesStandard;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** /w/dues/{org}/year/form: the amounts of a year typed person by person, then shown beside the last as a table is. */
@Controller
final class YearFormPage {

    private final DuesDesks desks;
    private final TypeYear typing;
    private final YearDrafts drafts;
    private final YearViews views;

    YearFormPage(DuesDesks desks, TypeYear typing, YearDrafts drafts, YearViews views) {
        this.desks = desks;
        this.typing = typing;
        this.drafts = drafts;
        this.views = views;
    }

    @GetMapping("/w/dues/{org}/year/form")
    String form(Visitor visitor, @PathVariable long org, Model model) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        return form(desk, Beijing.date(desk.act().at()).getYear(), Map.of(), List.of(), model);
    }

    /** @param typed {@code amount-7} and {@code why-7} of the member 7 */
    @PostMapping("/w/dues/{org}/year/form")
    String read(
            Visitor visitor,
            @PathVariable long org,
            @RequestParam int year,
            @RequestParam Map<String, String> typed,
            Model model) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        YearDraft draft = typing.read(org, year, said(org, year, typed));
        return draft.faults().isEmpty() && !draft.rows().isEmpty()
                ? "redirect:" + desk.link() + "/year/" + drafts.keep(desk.act(), org, year, draft)
                : form(desk, year, typed, views.faults(draft), model);
    }

    private Map<Long, TypeYear.Typed> said(long org, int year, Map<String, String> typed) {
        return typing.people(org, year).stream()
                .map(person -> person.member().id())
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new TypeYear.Typed(
                                typed.getOrDefault("amount-" + id, ""), typed.getOrDefault("why-" + id, ""))));
    }

    private String form(
            DuesDesks.Desk desk, int year, Map<String, String> typed, List<String> problems, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("year", year);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "people",
                typing.people(desk.org().id(), year).stream()
                        .map(person -> Line.of(person, typed))
                        .toList());
        return "dues-year-form";
    }

    record Line(long id, String name, String category, String now, String amount, String why) {

        static Line of(TypeYear.Person person, Map<String, String> typed) {
            long id = person.member().id();
            DuesStandard standard = person.standard();
            String now = standard == null ? "" : Yuan.of(standard.amountFen());
            return new Line(
                    id,
                    person.member().name(),
                    person.category().caption(),
                    now,
                    typed.getOrDefault("amount-" + id, now),
                    typed.getOrDefault("why-" + id, ""));
        }
    }
}
