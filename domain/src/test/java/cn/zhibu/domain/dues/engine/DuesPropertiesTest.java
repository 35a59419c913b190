package cn.zhibu.domain.dues.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DuesPropertiesTest {

    private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);

    private final DuesTables tables = new DuesTables();
    private final DuesCalculator calculator = new DuesCalculator(tables);

    @Property
    void never_negative_and_never_over_the_line(
            @ForAll DuesCategory category,
            @ForAll @LongRange(max = DuesCalculator.INCOME_AT_MOST_FEN) long income,
            @ForAll DuesRounding rounding) {
        DuesAmount amount = calculator.of(category, income, rounding, MONTH);
        assertThat(amount.fen()).isBetween(0L, 100_000L);
        assertThat(amount.tableFen()).isGreaterThanOrEqualTo(amount.fen());
        assertThat(amount.capped()).isEqualTo(amount.tableFen() > 100_000);
    }

    @Property
    void who_earns_more_within_a_bracket_never_pays_less(
            @ForAll DuesCategory category,
            @ForAll @LongRange(max = 6_000_000) long income,
            @ForAll @LongRange(max = 200_000) long more,
            @ForAll DuesRounding rounding) {
        DuesAmount less = calculator.of(category, income, rounding, MONTH);
        DuesAmount greater = calculator.of(category, income + more, rounding, MONTH);
        Assume.that(less.rateBp() == null || less.rateBp().equals(greater.rateBp()));
        assertThat(greater.fen()).isGreaterThanOrEqualTo(less.fen());
    }

    @Property
    void rounding_is_that_of_decimal_arithmetic(
            @ForAll @LongRange(max = 20_000_000) long income, @ForAll DuesRounding rounding) {
        DuesAmount amount = calculator.of(DuesCategory.MONTHLY, income, rounding, MONTH);
        BigDecimal exact = BigDecimal.valueOf(income)
                .multiply(BigDecimal.valueOf(amount.rateBp() == null ? 0 : amount.rateBp()))
                .movePointLeft(4);
        RoundingMode mode = rounding.up() ? RoundingMode.UP : RoundingMode.HALF_UP;
        BigDecimal unit = BigDecimal.valueOf(rounding.unitFen());
        BigDecimal expected = exact.divide(unit, 0, mode).multiply(unit);
        assertThat(BigDecimal.valueOf(amount.tableFen())).isEqualByComparingTo(expected);
    }

    @Property
    void a_later_notice_changes_no_month_before_it(
            @ForAll DuesCategory category,
            @ForAll @LongRange(max = 10_000_000) long income,
            @ForAll @IntRange(max = 300) int monthsAfter2008,
            @ForAll @IntRange(max = 600) int noticeAfter2017,
            @ForAll DuesRounding rounding) {
        LocalDate month = LocalDate.of(2008, 4, 1).plusMonths(monthsAfter2008);
        LocalDate notice = LocalDate.of(2017, 2, 1).plusMonths(noticeAfter2017);
        Assume.that(month.isBefore(notice));
        List<DuesTable> more =
                Stream.concat(tables.all().stream(), Stream.of(other(notice))).toList();
        DuesAmount after = new DuesCalculator(new DuesTables(more)).of(category, income, rounding, month);
        assertThat(after).isEqualTo(calculator.of(category, income, rounding, month));
    }

    private DuesTable other(LocalDate from) {
        DuesTable last = tables.at(MONTH);
        List<Bracket> brackets = List.of(new Bracket(null, 999));
        return new DuesTable(
                "other",
                from,
                "a later notice",
                false,
                brackets,
                brackets,
                null,
                1,
                2,
                3,
                Map.copyOf(last.articles()),
                last.bases());
    }
}
