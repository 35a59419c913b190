package cn.zhibu.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45.02|4502",
                "¥1,000.00|100000",
                "０.２ 元|20",
                "45.0200|4502",
                "-5|-500",
                "75.02CNY|7502",
                "1000|100000"
            })
    void amounts_are_read_to_the_cent(String cell, long fen) {
        assertThat(SheetValues.fen(cell)).hasValue(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "45.025", "1e3", "#N/A", "=1+1", "--5", "9999999999999"})
    void what_is_no_amount_is_not_guessed(String cell) {
        assertThat(SheetValues.fen(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11|2026-11",
                "2026年9月|2026-09",
                "2026年9月份|2026-09",
                "202611|2026-11",
                "20261106|2026-11",
                "20261106153000|2026-11",
                "2026/11/06 15:30:00|2026-11",
                "2026年11月6日|2026-11",
                "46332|2026-11",
                "46332.5|2026-11",
                "11月|2026-11",
                "12|2025-12"
            })
    void months_are_read_as_people_and_programs_write_them(String cell, YearMonth month) {
        assertThat(SheetValues.month(cell, YearMonth.of(2026, 11))).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "十一月", "2026", "2026-13", "0", "每月"})
    void what_is_no_month_is_not_guessed(String cell) {
        assertThat(SheetValues.month(cell, YearMonth.of(2026, 11))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-06|2026-11-06",
                "2026/1/6 9:05:00|2026-01-06",
                "2026年11月6日|2026-11-06",
                "20261106|2026-11-06",
                "20261106153000|2026-11-06",
                "46332|2026-11-06",
                "2026-11-06T15:30:00|2026-11-06"
            })
    void days_are_read_with_or_without_a_time(String cell, LocalDate day) {
        assertThat(SheetValues.day(cell)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11", "2026-02-30", "11月6日", "昨天"})
    void what_is_no_day_is_not_guessed(String cell) {
        assertThat(SheetValues.day(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"张 三,张三", "张　三,张三", "阿不都•热合曼,阿不都·热合曼", "ＡＢ,AB"})
    void names_are_compared_without_what_is_only_layout(String cell, String name) {
        assertThat(SheetValues.name(cell)).isEqualTo(name);
    }
}
