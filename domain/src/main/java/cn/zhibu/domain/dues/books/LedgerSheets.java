package cn.zhibu.domain.dues.books;

import cn.zhibu.domain.sheet.SheetCell;
import cn.zhibu.domain.sheet.SheetPage;
import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesDeviation;
import cn.zhibu.mapper.dues.LedgerRow;
import cn.zhibu.mapper.dues.MonthSum;
import cn.zhibu.mapper.dues.PayWay;
import cn.zhibu.mapper.dues.Turnover;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheets of the books in the layout that secretaries use. */
final class LedgerSheets {

    private LedgerSheets() {}

    /** Every charge with what was paid on it. */
    static SheetPage lines(String title, List<LedgerRow> rows) {
        AtomicInteger number = new AtomicInteger();
        return new SheetPage(
                "收缴明细",
                title,
                columns(
                        "序号 6",
                        "月份 10",
                        "姓名 14",
                        "基数口径 16",
                        "比例 8",
                        "应缴（元） 12",
                        "实缴（元） 12",
                        "少缴（元） 12",
                        "少缴原因 28",
                        "缴纳日期 12",
                        "缴纳方式 10",
                        "代缴人 12",
                        "收据号 18",
                        "备注 12"),
                Stream.concat(rows.stream().map(row -> line(number.incrementAndGet(), row)), Stream.of(total(rows))));
    }

    /** A month a row and nobody's name: what is published to the members. */
    static SheetPage months(String title, List<MonthSum> months, long extraFen) {
        Stream<List<SheetCell>> rows = months.stream()
                .map(month -> List.of(
                        month(month.duesMonth()),
                        new SheetCell.Count(month.people()),
                        new SheetCell.Count(month.paidPeople()),
                        new SheetCell.Money(month.chargedFen()),
                        new SheetCell.Money(month.paidFen())));
        long paid = months.stream().mapToLong(MonthSum::paidFen).sum();
        Stream<List<SheetCell>> ends = Stream.of(
                List.of(new SheetCell.Text("自愿多交"), none(), none(), none(), new SheetCell.Money(extraFen)),
                List.of(
                        new SheetCell.Text("合计"),
                        none(),
                        none(),
                        new SheetCell.Money(
                                months.stream().mapToLong(MonthSum::chargedFen).sum()),
                        new SheetCell.Money(paid + extraFen)));
        return new SheetPage(
                "按月汇总",
                title,
                columns("月份 12", "应缴人数 10", "已缴人数 10", "应缴（元） 14", "实缴（元） 14"),
                Stream.concat(rows, ends));
    }

    static SheetPage turnovers(String title, List<Turnover> turnovers, long heldFen) {
        Stream<List<SheetCell>> rows = turnovers.stream()
                .map(one -> List.of(
                        new SheetCell.Day(one.turnedOn()),
                        new SheetCell.Money(one.amountFen()),
                        text(one.upperReceipt()),
                        new SheetCell.Text(one.reversedAt() == null ? "有效" : "已冲销"),
                        text(one.reason())));
        Stream<List<SheetCell>> ends = Stream.of(
                List.of(new SheetCell.Text("上缴合计"), new SheetCell.Money(turnedOver(turnovers)), none(), none(), none()),
                List.of(new SheetCell.Text("尚未上缴结存"), new SheetCell.Money(heldFen), none(), none(), none()));
        return new SheetPage(
                "上缴记录",
                title,
                columns("上缴日期 16", "金额（元） 14", "上级收据号 18", "状态 10", "冲销原因 24"),
                Stream.concat(rows, ends));
    }

    static long turnedOver(List<Turnover> turnovers) {
        return turnovers.stream()
                .filter(one -> one.reversedAt() == null)
                .mapToLong(Turnover::amountFen)
                .sum();
    }

    private static List<SheetCell> line(int number, LedgerRow row) {
        boolean waived = row.status() == ChargeStatus.WAIVED;
        long owed = waived ? 0 : row.amountFen();
        Integer rate = row.rateBp();
        LocalDate day = row.paidOn();
        return List.of(
                new SheetCell.Count(number),
                month(row.duesMonth()),
                SheetCell.text(row.name()),
                text(row.category() == null ? null : row.category().caption()),
                rate == null ? none() : new SheetCell.Rate(rate),
                new SheetCell.Money(owed),
                new SheetCell.Money(row.paidFen()),
                new SheetCell.Money(missing(row)),
                text(less(row)),
                day == null ? none() : new SheetCell.Day(day),
                SheetCell.text(ways(row.ways())),
                text(row.payers()),
                text(row.receipts()),
                SheetCell.text(remark(row)));
    }

    /** Why somebody pays less than the table says, or nothing. */
    private static @Nullable String less(LedgerRow row) {
        if (row.status() == ChargeStatus.WAIVED) {
            return "免缴：" + Objects.requireNonNullElse(row.reason(), "");
        }
        return row.deviation() == DuesDeviation.REDUCED
                ? "减免：" + Objects.requireNonNullElse(row.decision(), Objects.requireNonNullElse(row.reason(), ""))
                : null;
    }

    private static String remark(LedgerRow row) {
        return row.deviation() == DuesDeviation.MORE ? "自愿多交" : "";
    }

    private static String ways(@Nullable String ways) {
        return ways == null
                ? ""
                : Arrays.stream(ways.split(","))
                        .map(way -> PayWay.valueOf(way).caption())
                        .collect(Collectors.joining("、"));
    }

    private static List<SheetCell> total(List<LedgerRow> rows) {
        long owed = rows.stream()
                .filter(row -> row.status() != ChargeStatus.WAIVED)
                .mapToLong(LedgerRow::amountFen)
                .sum();
        long paid = rows.stream().mapToLong(LedgerRow::paidFen).sum();
        long missing = rows.stream().mapToLong(LedgerSheets::missing).sum();
        return List.of(
                new SheetCell.Text("合计"),
                none(),
                none(),
                none(),
                none(),
                new SheetCell.Money(owed),
                new SheetCell.Money(paid),
                new SheetCell.Money(missing));
    }

    private static long missing(LedgerRow row) {
        return row.status() == ChargeStatus.WAIVED ? 0 : Math.max(0, row.amountFen() - row.paidFen());
    }

    private static SheetCell month(LocalDate month) {
        return new SheetCell.Text(String.format("%d-%02d", month.getYear(), month.getMonthValue()));
    }

    private static SheetCell text(@Nullable String words) {
        return words == null ? none() : SheetCell.text(words);
    }

    private static SheetCell none() {
        return new SheetCell.Empty();
    }

    /** Each as caption and width. */
    private static List<SheetPage.Column> columns(String... columns) {
        return Arrays.stream(columns)
                .map(column -> column.split(" "))
                .map(parts -> new SheetPage.Column(parts[0], Integer.parseInt(parts[1])))
                .toList();
    }
}
