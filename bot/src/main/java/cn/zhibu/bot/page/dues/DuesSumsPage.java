package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.UpperOrgs;
import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.BranchSum;
import cn.zhibu.mapper.dues.DuesBookMapper;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** /admin/dues: the year in sums per branch; the upper level sees nobody's amount. */
@Controller
final class DuesSumsPage {

    private final UpperOrgs upper;
    private final OrgMapper orgs;
    private final DuesBookMapper books;
    private final Clock clock;

    DuesSumsPage(UpperOrgs upper, OrgMapper orgs, DuesBookMapper books, Clock clock) {
        this.upper = upper;
        this.orgs = orgs;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/admin/dues")
    String show(Visitor visitor, @RequestParam(defaultValue = "0") int year, Model model) {
        int now = Beijing.date(clock.instant()).getYear();
        LocalDate january = LocalDate.of(year >= 2000 && year <= now ? year : now, 1, 1);
        model.addAttribute("now", now);
        model.addAttribute("year", january.getYear());
        model.addAttribute(
                "branches",
                upper.of(visitor).stream()
                        .map(org -> Objects.requireNonNull(orgs.find(org), "an organisation is never deleted"))
                        .flatMap(org -> books.branches(org.path(), january, january.plusYears(1)).stream())
                        .distinct()
                        .map(Line::of)
                        .toList());
        return "dues-sums";
    }

    record Line(String name, int people, String charged, String paid, String extra, String turned, String held) {

        static Line of(BranchSum sum) {
            return new Line(
                    sum.name(),
                    sum.people(),
                    Yuan.of(sum.chargedFen()),
                    Yuan.of(sum.paidFen()),
                    Yuan.of(sum.extraFen()),
                    Yuan.of(sum.turnedFen()),
                    Yuan.of(sum.openFen()));
        }
    }
}
