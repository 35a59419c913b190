package cn.zhibu.bot.page.roster;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.roster.RosterTemplate;
import cn.zhibu.domain.sheet.SheetMark;
import cn.zhibu.domain.time.Beijing;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** /w/roster/{org}/template: the empty roster to fill in, as xlsx or CSV. */
@Controller
final class TemplatePage {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final RosterDesks desks;

    TemplatePage(RosterDesks desks) {
        this.desks = desks;
    }

    @GetMapping("/w/roster/{org}/template/{kind:xlsx|csv}")
    ResponseEntity<byte[]> file(Visitor visitor, @PathVariable long org, @PathVariable String kind) {
        RosterDesks.Desk desk = desks.at(visitor, org);
        RosterTemplate template = new RosterTemplate(desk.org().name());
        boolean csv = kind.equals("csv");
        SheetMark mark =
                new SheetMark(desk.member().name(), Beijing.worded(desk.act().at()), "名册模板：示例行不会导入，空白表示不改动");
        ContentDisposition saved = ContentDisposition.attachment()
                .filename("党员名册模板." + kind, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(csv ? CSV : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(csv ? template.csv() : template.xlsx(mark));
    }
}
