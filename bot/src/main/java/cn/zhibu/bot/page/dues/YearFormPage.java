package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.dues.yearly.TypeYear;
import cn.zhibu.domain.dues.yearly.YearDraft;
import cn.zhibu.domain.dues.yearly.YearDrafts;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesStandard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern AMOUNT = Pattern.compile("amount-(\\d{1,18})");

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
        YearDraft draft = typing.read(org, year, said(typed));
        return draft.faults().isEmpty() && !draft.rows().isEmpty()
                ? "redirect:" + desk.link() + "/year/" + drafts.keep(desk.act(), org, year, draft)
                : form(desk, year, typed, views.faults(draft), model);
    }

    private static Map<Long, TypeYear.Typed> said(Map<String, String> typed) {
        Map<Long, TypeYear.Typed> said = new HashMap<>();
        typed.forEach((field, amount) -> {
            Matcher member = AMOUNT.matcher(field);
            if (member.matches()) {
                String id = member.group(1);
                said.put(Long.parseLong(id), new TypeYear.Typed(amount, typed.getOrDefault("why-" + id, "")));
            }
        });
        return said;
    }

    private String form(DuesDesks.Desk desk, int year, Map<String, String> typed, List<String> problems, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("year", year);
        model.addAttribute("problems", problems);
        model.addAttribute("people", lines(desk, year, typed));
        return "dues-year-form";
    }

    /** What holds from January on stands in the fields: whoever began later would begin anew with the amount of today. */
    private List<Line> lines(DuesDesks.Desk desk, int year, Map<String, String> typed) {
        LocalDate january = LocalDate.of(year, 1, 1);
        LocalDate month = DuesMonths.of(Beijing.date(desk.act().at()));
        Map<Long, String> fields = typing.people(desk.org().id(), january).stream()
                .collect(Collectors.toMap(person -> person.member().id(), YearFormPage::amount));
        return typing.people(desk.org().id(), month.isBefore(january) ? january : month).stream()
                .map(person -> Line.of(
                        person,
                        amount(person),
                        fields.getOrDefault(person.member().id(), ""),
                        typed))
                .toList();
    }

    private static String amount(TypeYear.Person person) {
        DuesStandard standard = person.standard();
        return standard == null ? "" : Yuan.of(standard.amountFen());
    }

    record Line(long id, String name, String category, String now, String amount, String why) {

        static Line of(TypeYear.Person person, String now, String field, Map<String, String> typed) {
            long id = person.member().id();
            return new Line(
                    id,
                    person.member().name(),
                    person.category().caption(),
                    now,
                    typed.getOrDefault("amount-" + id, field),
                    typed.getOrDefault("why-" + id, ""));
        }
    }
}
