package cn.zhibu.bot.page;

import cn.zhibu.domain.rhythm.BranchRhythm;
import cn.zhibu.domain.rhythm.RhythmLine;
import cn.zhibu.domain.rhythm.RhythmWords;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.rules.RuleBook;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** /w/rhythm: 三会一课 of the branches that the visitor runs, with the article of each line. */
@Controller
final class RhythmPage {

    private final Visitors visitors;
    private final Duties duties;
    private final OrgMapper orgs;
    private final BranchRhythm rhythm;
    private final RhythmWords words;
    private final RuleBook rules;
    private final Clock clock;

    RhythmPage(
            Visitors visitors,
            Duties duties,
            OrgMapper orgs,
            BranchRhythm rhythm,
            RhythmWords words,
            RuleBook rules,
            Clock clock) {
        this.visitors = visitors;
        this.duties = duties;
        this.orgs = orgs;
        this.rhythm = rhythm;
        this.words = words;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/w/rhythm")
    String show(Visitor visitor, Model model) {
        List<Long> desks = duties.desks(visitors.member(visitor).id());
        if (desks.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Instant now = clock.instant();
        model.addAttribute("day", Beijing.day(Beijing.date(now)));
        model.addAttribute("version", rules.version());
        model.addAttribute(
                "branches", desks.stream().map(org -> branch(org, now)).toList());
        return "rhythm";
    }

    private Branch branch(long orgId, Instant now) {
        String name = Objects.requireNonNull(orgs.find(orgId), "an organisation is never deleted")
                .name();
        return new Branch(
                name,
                rhythm.of(orgId, Beijing.date(now)).stream()
                        .map(line -> line(line, now))
                        .toList());
    }

    private Line line(RhythmLine line, Instant now) {
        return new Line(
                words.state(line, now), words.basis("type." + line.cadence().type()), line.missing());
    }

    record Branch(String name, List<Line> lines) {}

    record Line(String state, String basis, boolean missing) {}
}
