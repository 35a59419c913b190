package cn.zhibu.domain.dues.books;

import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesBookMapper;
import cn.zhibu.mapper.dues.LedgerRow;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A member's own year of dues, month by month, for the member alone. */
@Component
public final class MemberYear {

    private final DuesBookMapper books;

    MemberYear(DuesBookMapper books) {
        this.books = books;
    }

    public View of(long memberId, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        List<LedgerRow> rows = books.statement(memberId, from, from.plusYears(1));
        long paid = rows.stream().mapToLong(LedgerRow::paidFen).sum();
        long owed = rows.stream()
                .filter(row -> row.status() == ChargeStatus.OPEN)
                .mapToLong(row -> row.amountFen() - row.paidFen())
                .sum();
        return new View(
                year,
                Yuan.of(paid),
                Yuan.of(owed),
                rows.stream().map(MemberYear::line).toList());
    }

    private static Line line(LedgerRow row) {
        String receipts = row.receipts();
        return new Line(
                row.duesMonth().getMonthValue() + "月",
                Yuan.of(owed(row)),
                state(row),
                receipts == null ? "" : receipts);
    }

    private static long owed(LedgerRow row) {
        if (row.status() == ChargeStatus.WAIVED) {
            return 0;
        }
        return row.status() == null ? row.paidFen() : row.amountFen();
    }

    private static String state(LedgerRow row) {
        ChargeStatus status = row.status();
        if (status == null) {
            return "自愿多交";
        }
        return switch (status) {
            case PAID -> "已交";
            case WAIVED -> "免交";
            case OPEN -> row.paidFen() > 0 ? "已交 " + Yuan.of(row.paidFen()) : "未交";
        };
    }

    /** Amounts in 元 as they are shown. */
    public record View(int year, String paid, String owed, List<Line> lines) {

        public View {
            lines = List.copyOf(lines);
        }
    }

    public record Line(String month, String amount, String state, String receipts) {}
}
