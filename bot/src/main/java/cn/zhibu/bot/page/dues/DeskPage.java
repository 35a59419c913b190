package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.dues.books.DuesFile;
import cn.zhibu.domain.dues.books.DuesFiles;
import cn.zhibu.domain.dues.books.MonthDues;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.org.Org;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** /w/dues: the collector's desk, and the workbooks to take out; the same files as in the chat, on the same record. */
@Controller
final class DeskPage {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final DuesDesks desks;
    private final MonthDues months;
    private final DuesFiles files;
    private final Audit audit;

    DeskPage(DuesDesks desks, MonthDues months, DuesFiles files, Audit audit) {
        this.desks = desks;
        this.months = months;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping("/w/dues")
    String choose(Visitor visitor, Model model) {
        List<Org> kept = desks.of(visitor);
        if (kept.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (kept.size() == 1) {
            return "redirect:/w/dues/" + kept.get(0).id();
        }
        model.addAttribute("orgs", kept);
        return "dues-choose";
    }

    @GetMapping("/w/dues/{org}")
    String show(Visitor visitor, @PathVariable long org, Model model) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        MonthDues.View view = months.of(org, desk.act().at());
        model.addAttribute("desk", desk);
        model.addAttribute("month", view.month().getMonthValue());
        model.addAttribute("year", view.month().getYear());
        model.addAttribute("people", view.people());
        model.addAttribute("paid", view.paidPeople());
        model.addAttribute("charged", Yuan.of(view.chargedFen()));
        model.addAttribute("received", Yuan.of(view.paidFen()));
        model.addAttribute("held", Yuan.of(view.heldFen()));
        return "dues-desk";
    }

    @GetMapping("/w/dues/{org}/{kind:ledger|publication}/{year:20\\d\\d}")
    ResponseEntity<byte[]> file(
            Visitor visitor, @PathVariable long org, @PathVariable String kind, @PathVariable int year) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        if (year > Beijing.date(desk.act().at()).getYear()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        DuesFile.Kind what = kind.equals("ledger") ? DuesFile.Kind.LEDGER : DuesFile.Kind.PUBLICATION;
        DuesFile file =
                new DuesFile(what, org, desk.act().actor(), year, desk.act().at());
        audit.record(desk.act(), "dues.export", org, null, what.caption() + " " + year);
        return sent(file);
    }

    private ResponseEntity<byte[]> sent(DuesFile file) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(files.make(file));
    }
}
