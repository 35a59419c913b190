package cn.zhibu.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

class NoticePropertiesTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T10:00");

    @Property
    void a_date_written_out_is_read_back(
            @ForAll @IntRange(min = 1, max = 180) int ahead,
            @ForAll @IntRange(min = 7, max = 21) int hour,
            @ForAll @IntRange(max = 59) int minute) {
        LocalDate date = NOW.toLocalDate().plusDays(ahead);
        String typed = "%d月%d日 %d:%02d".formatted(date.getMonthValue(), date.getDayOfMonth(), hour, minute);
        assertThat(Dates.read(typed, NOW)).isEqualTo(new When.Understood(date, LocalTime.of(hour, minute), null));
    }

    @Property
    void no_message_breaks_the_reading(@ForAll("notices") String typed) {
        assertThat(NoticeText.parse(typed, NOW)).isNotNull();
        assertThat(Dates.read(typed, NOW)).isNotNull();
        assertThat(RollCall.parse(typed)).isNotNull();
    }

    @Example
    void the_longest_message_is_read_in_no_time() {
        for (String piece :
                new String[] {"在", "除", "1 ", "召开", "全体召开", "12月1日", "除1、", "定于在", "主题：", "1到", "\n", "到"}) {
            String longest = piece.repeat(2048 / piece.length());
            Assertions.assertTimeout(
                    Duration.ofSeconds(2),
                    () -> {
                        NoticeText.parse(longest, NOW);
                        RollCall.parse(longest);
                        Numbers.parse(longest);
                    },
                    piece);
        }
    }

    @Provide
    Arbitrary<String> notices() {
        return Arbitraries.of(
                        "通知", "12月", "1日", "32日", "下周", "二", "15:", "00", "99", "点", "半", "下午", "到", "-", "地点：", "主题：",
                        "类型：", "时间：", "在", "召开", "定于", "党课", "支委会", "请准时参加", "三楼", " ", "\n", "，", "。", "除", "外", "5",
                        "号", "“", "”", "主题为", "的通知", "今晚", "2.30")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }
}
