package cn.zhibu.domain.dues.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesRounding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DuesCalculatorTest {

    private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);

    private final DuesCalculator calculator = new DuesCalculator(new DuesTables());

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 3000, 15.00",
        "MONTHLY, 3000.01, 30.00",
        "MONTHLY, 3001, 30.01",
        "MONTHLY, 5000, 50.00",
        "MONTHLY, 5001, 75.02",
        "MONTHLY, 6000, 90.00",
        "MONTHLY, 10000, 150.00",
        "MONTHLY, 10001, 200.02",
        "MONTHLY, 50000, 1000.00",
        "RETIRED, 5000, 25.00",
        "RETIRED, 5001, 50.01",
        "ANNUAL, 5001, 75.02",
        "IRREGULAR, 5001, 75.02",
        "MONTHLY, 0, 0.00",
    })
    void the_whole_income_pays_one_rate(DuesCategory category, String income, String amount) {
        DuesAmount found = calculator.of(category, fen(income), DuesRounding.FEN_HALF_UP, MONTH);
        assertThat(Yuan.of(found.fen())).isEqualTo(amount);
        assertThat(found.capped()).isFalse();
    }

    @Test
    void a_thousand_a_month_is_generally_enough() {
        DuesAmount found = calculator.of(DuesCategory.MONTHLY, fen("60000"), DuesRounding.FEN_HALF_UP, MONTH);
        assertThat(Yuan.of(found.tableFen())).isEqualTo("1200.00");
        assertThat(Yuan.of(found.fen())).isEqualTo("1000.00");
        assertThat(found.capped()).isTrue();
    }

    @Test
    void before_2017_there_was_no_such_line() {
        DuesAmount found =
                calculator.of(DuesCategory.MONTHLY, fen("60000"), DuesRounding.FEN_HALF_UP, LocalDate.of(2016, 12, 1));
        assertThat(Yuan.of(found.fen())).isEqualTo("1200.00");
        assertThat(found.policy()).isEqualTo("2008-3");
    }

    @ParameterizedTest
    @CsvSource({"FEN_HALF_UP, 75.02", "JIAO_HALF_UP, 75.00", "JIAO_UP, 75.10", "YUAN_HALF_UP, 75.00"})
    void each_branch_rounds_as_it_has_decided(DuesRounding rounding, String amount) {
        DuesAmount found = calculator.of(DuesCategory.MONTHLY, fen("5001"), rounding, MONTH);
        assertThat(Yuan.of(found.fen())).isEqualTo(amount);
        assertThat(found.rounding()).isEqualTo(rounding);
    }

    @ParameterizedTest
    @EnumSource(
            value = DuesCategory.class,
            names = {"STUDENT", "UNEMPLOYED", "RELIEF"})
    void some_pay_two_jiao_however_the_branch_rounds(DuesCategory category) {
        assertThat(calculator.fixed(category, DuesRounding.YUAN_HALF_UP, MONTH).fen())
                .isEqualTo(20);
        assertThat(calculator.of(category, 0, DuesRounding.FEN_HALF_UP, MONTH).fen())
                .isEqualTo(20);
    }

    @Test
    void for_farmers_the_branch_chooses_within_a_range() {
        DuesAmount found = calculator.fixed(DuesCategory.FARMER, DuesRounding.FEN_HALF_UP, MONTH);
        assertThat(List.of(found.fen(), found.mostFen())).containsExactly(20L, 100L);
    }

    @Test
    void an_income_below_nothing_is_a_fault_of_the_caller() {
        assertThatThrownBy(() -> calculator.of(DuesCategory.MONTHLY, -1, DuesRounding.FEN_HALF_UP, MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_category_has_its_article_and_base_in_every_table() {
        for (DuesTable table : new DuesTables().all()) {
            for (DuesCategory category : DuesCategory.values()) {
                assertThat(table.article(category)).isNotBlank();
                assertThat(table.base(category)).isNotBlank();
            }
        }
    }

    @Test
    void irregular_income_counts_as_the_mean_of_the_quarter() {
        assertThat(DuesMonths.quarterlyMean(List.of(900_000L, 800_000L, 1_000_001L)))
                .isEqualTo(900_000);
        assertThat(DuesMonths.quarterlyMean(List.of(100L, 100L, 101L))).isEqualTo(100);
        assertThat(DuesMonths.quarterlyMean(List.of(100L, 101L))).isEqualTo(101);
        assertThat(DuesMonths.quarterlyMean(List.of(100L, -500L, 100L))).isZero();
    }

    @Test
    void who_is_admitted_after_the_dues_day_pays_from_the_next_month() {
        LocalDate duesDay = LocalDate.of(2026, 11, 6);
        assertThat(DuesMonths.start(LocalDate.of(2026, 11, 6), duesDay)).isEqualTo("2026-11-01");
        assertThat(DuesMonths.start(LocalDate.of(2026, 11, 7), duesDay)).isEqualTo("2026-12-01");
    }

    private static long fen(String yuan) {
        return Yuan.parse(yuan).orElseThrow();
    }
}
