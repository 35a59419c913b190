package cn.zhibu.domain.dues.yearly;

import cn.zhibu.domain.dues.YearLine;
import cn.zhibu.domain.dues.engine.DuesAmount;
import cn.zhibu.domain.dues.engine.DuesCalculator;
import cn.zhibu.domain.sheet.SheetLine;
import cn.zhibu.domain.sheet.SheetValues;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesDeviation;
import cn.zhibu.mapper.dues.DuesRounding;
import cn.zhibu.mapper.member.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads one row after the other; an income goes into the calculator and nowhere else. */
final class YearRows {

    private final Map<String, List<Member>> people;
    private final DuesCalculator calculator;
    private final DuesRounding rounding;
    private final int year;

    YearRows(Map<String, List<Member>> people, DuesCalculator calculator, DuesRounding rounding, int year) {
        this.people = people;
        this.calculator = calculator;
        this.rounding = rounding;
        this.year = year;
    }

    /** The sentence that stands in the way of the row, or its line. */
    Read read(SheetLine<YearColumn> row) {
        List<Member> namesakes = people.getOrDefault(SheetValues.name(row.cell(YearColumn.NAME)), List.of());
        if (namesakes.size() != 1) {
            return Read.fault(namesakes.isEmpty() ? "本支部没有这位党员，请核对姓名" : "本支部有同名党员，请在网页上“逐人填写”");
        }
        Optional<DuesCategory> category = Categories.of(row.cell(YearColumn.CATEGORY));
        if (category.isEmpty()) {
            return Read.fault("类别无法识别，请写按月领取工资、年薪制、收入不固定、离退休、农民、学生、下岗失业或抚恤救济");
        }
        Optional<LocalDate> from = from(row);
        if (from.isPresent() && from.get().getYear() != year) {
            return Read.fault("起始月份不在" + year + "年");
        }
        return from.map(month -> amount(row, namesakes.get(0).id(), category.get(), month))
                .orElseGet(() -> Read.fault("起始月份无法识别，请写成“" + year + "-03”"));
    }

    private Optional<LocalDate> from(SheetLine<YearColumn> row) {
        String said = row.cell(YearColumn.FROM);
        return said.isEmpty()
                ? Optional.of(LocalDate.of(year, 1, 1))
                : SheetValues.month(said, YearMonth.of(year, 12)).map(month -> month.atDay(1));
    }

    private Read amount(SheetLine<YearColumn> row, long member, DuesCategory category, LocalDate from) {
        OptionalLong said = SheetValues.fen(row.cell(YearColumn.AMOUNT));
        OptionalLong base = SheetValues.fen(row.cell(YearColumn.BASE));
        if (said.isEmpty() && !row.cell(YearColumn.AMOUNT).isEmpty()) {
            return Read.fault("月交金额不是最多两位小数的数字");
        }
        // what was typed as an income is never repeated in a sentence
        boolean readable =
                base.isPresent() && base.getAsLong() >= 0 && base.getAsLong() <= DuesCalculator.INCOME_AT_MOST_FEN;
        if (!row.cell(YearColumn.BASE).isEmpty() && !readable) {
            return Read.fault("基数不是有效的金额");
        }
        DuesAmount table =
                readable || !category.byIncome() ? calculator.of(category, base.orElse(0), rounding, from) : null;
        if (said.isEmpty() && table == null) {
            return Read.fault("没有月交金额，也没有可据以计算的基数");
        }
        long fen = said.orElseGet(() -> table == null ? 0 : table.fen());
        return new Read(line(row, member, category, from, fen, table), null);
    }

    private YearLine line(
            SheetLine<YearColumn> row,
            long member,
            DuesCategory category,
            LocalDate from,
            long fen,
            @Nullable DuesAmount table) {
        String decision = row.cell(YearColumn.DECISION);
        return new YearLine(
                member,
                category,
                from,
                fen,
                table == null ? null : table.rateBp(),
                table == null ? null : table.tableFen(),
                deviation(row, fen, table),
                decision.isEmpty() ? null : decision,
                row.cell(YearColumn.REASON).isEmpty() ? null : row.cell(YearColumn.REASON));
    }

    private static DuesDeviation deviation(SheetLine<YearColumn> row, long fen, @Nullable DuesAmount table) {
        boolean less = table != null && fen < table.fen();
        boolean more = table != null && fen > table.mostFen();
        if (less || !row.cell(YearColumn.DECISION).isEmpty()) {
            return DuesDeviation.REDUCED;
        }
        return more || row.cell(YearColumn.REASON).contains("自愿") ? DuesDeviation.MORE : DuesDeviation.NONE;
    }

    /** Exactly one of the two is there. */
    record Read(@Nullable YearLine line, @Nullable String problem) {

        static Read fault(String problem) {
            return new Read(null, problem);
        }
    }
}
