package cn.zhibu.domain.dues.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5001|500100",
                "5001元|500100",
                "5,001.50|500150",
                "5001.5|500150",
                "1.2万|1200000",
                "6千|600000",
                "￥45.02|4502",
                "0|0",
                "0.20|20"
            })
    void amounts_as_people_type_them(String text, long fen) {
        assertThat(Yuan.parse(text)).hasValue(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "五千", "1.005", "12345678901", "1-8", "10 20", "999,999,999,999,999,999,999,999"})
    void what_is_no_amount(String text) {
        assertThat(Yuan.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 0.01", "20, 0.20", "7502, 75.02", "100000, 1000.00"})
    void shown_with_two_places(long fen, String text) {
        assertThat(Yuan.of(fen)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"50, 0.5%", "100, 1%", "150, 1.5%", "200, 2%"})
    void rates(int bp, String text) {
        assertThat(Yuan.percent(bp)).isEqualTo(text);
    }
}
