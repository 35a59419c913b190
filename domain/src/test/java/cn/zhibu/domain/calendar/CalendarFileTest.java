package cn.zhibu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {
    private static final String GOOD = """
            {"year": 2027,
             "source": {"title": "通知", "number": "国办发明电〔2026〕0号", "published": "2026-11-05", "url": "https://www.gov.cn/"},
             "off": {"2026-12-31": "元旦", "2027-10-01": "国庆节"},
             "work": {"2027-10-09": "国庆节"}}
            """;

    static byte[] year2027() {
        return GOOD.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_good_file_becomes_a_year() {
        CalendarYear year = CalendarFile.read("cn-2027.json", year2027());
        assertThat(year.year()).isEqualTo(2027);
        assertThat(year.off()).hasSize(2);
        assertThat(year.makeUp()).hasSize(1);
        assertThat(year.source().published()).isEqualTo("2026-11-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"year\": 2027 | \"year\": \"2027\" | year 应为四位年份，如 2027",
                "\"year\": 2027 | \"jahr\": 2027 | 缺少 year",
                "\"2027-10-01\" | \"2027-13-01\" | off 中的“2027-13-01”不是日期，应写作 2027-10-01",
                "\"2027-10-01\" | \"2028-10-01\" | off 中的 2028-10-01 不属于2027年",
                "\"2027-10-01\": \"国庆节\" | \"2027-10-01\": 1 | off 中的 2027-10-01 没有节日名称",
                "\"2027-10-09\" | \"2027-10-08\" | work 中的 2027-10-08 不是周末，调休上班只能在周六或周日",
                "\"2027-10-01\" | \"2027-10-09\" | 2027-10-09 同时写在 off 和 work 中",
                "\"2027-10-01\" | \"2026-12-31\" | 第3行起不是有效的 JSON，或同一日期写了两次",
                "\"2026-11-05\" | \"昨天\" | source.published 中的“昨天”不是日期，应写作 2027-10-01",
                "\"number\" | \"no\" | 缺少 number",
                "\"work\": { | \"work\": [ | 第4行起不是有效的 JSON，或同一日期写了两次",
            })
    void a_bad_file_is_refused_with_one_sentence(String good, String bad, String sentence) {
        byte[] json = GOOD.replace(good, bad).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CalendarFile.read("cn-2027.json", json))
                .isInstanceOf(CalendarFileException.class)
                .hasMessage("日历文件 cn-2027.json：" + sentence + "。");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> CalendarFile.read("x.json", new byte[0])).isInstanceOf(CalendarFileException.class);
    }
}
