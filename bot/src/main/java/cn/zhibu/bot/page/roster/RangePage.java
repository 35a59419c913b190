package cn.zhibu.bot.page.roster;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.directory.OutOfRange;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** /admin/range: accounts that the directory does not show the app, for who looks after the installation. */
@Controller
final class RangePage {

    private final Visitors visitors;
    private final Duties duties;
    private final OrgMapper orgs;
    private final OutOfRange range;

    RangePage(Visitors visitors, Duties duties, OrgMapper orgs, OutOfRange range) {
        this.visitors = visitors;
        this.duties = duties;
        this.orgs = orgs;
        this.range = range;
    }

    @GetMapping("/admin/range")
    String show(Visitor visitor, Model model) {
        List<Long> operated = duties.operated(visitors.member(visitor).id());
        if (operated.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Org> within = orgs.findEach(operated);
        model.addAttribute("people", range.list(within));
        return "roster-range";
    }
}
