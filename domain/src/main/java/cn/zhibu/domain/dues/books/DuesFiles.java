package cn.zhibu.domain.dues.books;

import cn.zhibu.domain.sheet.SheetBook;
import cn.zhibu.domain.sheet.SheetMark;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesBookMapper;
import cn.zhibu.mapper.dues.LedgerRow;
import cn.zhibu.mapper.dues.MonthSum;
import cn.zhibu.mapper.dues.Turnover;
import cn.zhibu.mapper.dues.TurnoverMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the workbooks of dues out of the books as they stand; who may have one was decided before. */
@Component
public final class DuesFiles {

    private static final String PURPOSE = "仅供党费工作使用，请勿转发";

    private final DuesBookMapper books;
    private final TurnoverMapper turnovers;
    private final OrgMapper orgs;
    private final MemberMapper members;

    DuesFiles(DuesBookMapper books, TurnoverMapper turnovers, OrgMapper orgs, MemberMapper members) {
        this.books = books;
        this.turnovers = turnovers;
        this.orgs = orgs;
        this.members = members;
    }

    public byte[] make(DuesFile file) {
        LocalDate from = LocalDate.of(file.year(), 1, 1);
        LocalDate until = from.plusYears(1);
        SheetBook book = new SheetBook(mark(file));
        return switch (file.kind()) {
            case LEDGER -> ledger(book, file, from, until);
            case PUBLICATION -> publication(book, file, from, until);
            case STATEMENT -> statement(book, file, from, until);
        };
    }

    private byte[] ledger(SheetBook book, DuesFile file, LocalDate from, LocalDate until) {
        List<LedgerRow> rows = books.ledger(file.orgId(), from, until);
        String branch = branch(file.orgId());
        String year = " " + file.year() + " 年";
        List<Turnover> turned = turnovers.ofOrg(file.orgId(), from, until);
        return book.write(List.of(
                LedgerSheets.lines(branch + year + "党费收缴台账", rows),
                LedgerSheets.months(
                        branch + year + "党费按月汇总",
                        books.months(file.orgId(), from, until),
                        books.extra(file.orgId(), from, until)),
                LedgerSheets.turnovers(branch + year + "党费上缴记录", turned, books.held(file.orgId()))));
    }

    private byte[] publication(SheetBook book, DuesFile file, LocalDate from, LocalDate until) {
        String title = branch(file.orgId()) + " " + file.year() + " 年党费收缴情况公示";
        List<MonthSum> months = books.months(file.orgId(), from, until);
        return book.write(List.of(
                LedgerSheets.months(title, months, books.extra(file.orgId(), from, until)),
                LedgerSheets.turnovers(title, turnovers.ofOrg(file.orgId(), from, until), books.held(file.orgId()))));
    }

    private byte[] statement(SheetBook book, DuesFile file, LocalDate from, LocalDate until) {
        List<LedgerRow> rows = books.statement(file.memberId(), from, until);
        return book.write(Stream.of(LedgerSheets.lines(name(file.memberId()) + "同志 " + file.year() + " 年党费对账单", rows))
                .toList());
    }

    private SheetMark mark(DuesFile file) {
        return new SheetMark(name(file.memberId()), Beijing.date(file.at()) + " " + Beijing.clock(file.at()), PURPOSE);
    }

    private String branch(long orgId) {
        return Objects.requireNonNull(orgs.find(orgId), "an organisation is never deleted")
                .name();
    }

    private String name(long memberId) {
        Member member = Objects.requireNonNull(members.find(memberId), "a member is never deleted");
        return member.name();
    }
}
