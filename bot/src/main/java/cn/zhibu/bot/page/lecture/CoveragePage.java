package cn.zhibu.bot.page.lecture;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.library.ClipFigureMapper;
import cn.zhibu.mapper.lecture.library.Coverage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** /admin/lectures: which share of the branches lectures reached this year; no branch is ranked, no person appears. */
@Controller
final class CoveragePage {

    private final Visitors visitors;
    private final Duties duties;
    private final ClipFigureMapper figures;
    private final Clock clock;

    CoveragePage(Visitors visitors, Duties duties, ClipFigureMapper figures, Clock clock) {
        this.visitors = visitors;
        this.duties = duties;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/admin/lectures")
    String show(Visitor visitor, Model model) {
        List<Long> above = duties.upper(visitors.member(visitor).id());
        if (above.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        LocalDate january = Beijing.date(clock.instant()).withDayOfYear(1);
        model.addAttribute("year", january.getYear());
        model.addAttribute(
                "lines",
                above.stream()
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
