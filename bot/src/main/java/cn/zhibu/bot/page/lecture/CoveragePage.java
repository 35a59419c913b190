package cn.zhibu.bot.page.lecture;

import cn.zhibu.bot.page.UpperOrgs;
import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.library.ClipFigureMapper;
import cn.zhibu.mapper.lecture.library.Coverage;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** /admin/lectures: which share of the branches lectures reached this year; no branch is ranked, no person appears. */
@Controller
final class CoveragePage {

    private final UpperOrgs upper;
    private final ClipFigureMapper figures;
    private final Clock clock;

    CoveragePage(UpperOrgs upper, ClipFigureMapper figures, Clock clock) {
        this.upper = upper;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/admin/lectures")
    String show(Visitor visitor, Model model) {
        LocalDate january = Beijing.date(clock.instant()).withDayOfYear(1);
        model.addAttribute("year", january.getYear());
        model.addAttribute(
                "lines",
                upper.of(visitor).stream()
                        .flatMap(org -> figures.coverage(org, january).stream())
                        .distinct()
                        .map(Line::of)
                        .toList());
        return "lectures-coverage";
    }

    record Line(String name, int branches, String ordered, String pushed, String opened) {
        static Line of(Coverage coverage) {
            int all = coverage.branches();
            return new Line(
                    coverage.name(),
                    all,
                    share(coverage.ordered(), all),
                    share(coverage.pushed(), all),
                    share(coverage.opened(), all));
        }

        private static String share(int some, int all) {
            return Math.round(some * 100.0 / all) + "%（" + some + "）";
        }
    }
}
