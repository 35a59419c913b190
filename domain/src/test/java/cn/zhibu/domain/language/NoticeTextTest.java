package cn.zhibu.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.meeting.MeetingType;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTextTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T10:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "通知 12月1日 15:00 三楼会议室 学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 三楼会议室 学习全会精神 15:00 12月1日 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 三楼会议室 12月1日 学习全会精神 15:00 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 下下周二下午3点 三楼会议室 学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 12月1日 周二 15:00 三楼会议室 学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 12月1日下午 15:00 三楼会议室 学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知：12月1日（周二）下午3:00，三楼会议室，学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 15:00-16:30 12/1 线上 观看“两优一先”表彰 | 主题党日 | 线上 | 观看“两优一先”表彰",
                "通知 12月1日 15:00 三楼会议室 学习二十大报告、提三点要求 | 主题党日 | 三楼会议室 | 学习二十大报告、提三点要求",
                "通知 党小组会 12月1日三点 张三家 学习 | 党小组会 | 张三家 | 学习",
                "通知12月1日15:00三楼会议室 学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "12.1 15点 三楼会议室 学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 十二月一日 下午三点 三楼会议室 学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知　１２月１日　１５：００　三楼会议室　学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 12月1日 15:00 党员大会 三楼会议室 选举委员 | 党员大会 | 三楼会议室 | 选举委员",
                "通知 支委会 12月1日 15:00 205室 研究发展对象 | 支委会 | 205室 | 研究发展对象",
                "通知 12月1日 15:00 党员大会 党课 三楼会议室 学习全会精神 | 党员大会 党课 | 三楼会议室 | 学习全会精神",
                "通知 党员大会、主题党日 12月1日 15:00 三楼会议室 学习 | 党员大会 主题党日 | 三楼会议室 | 学习",
                "通知 支部党员大会暨主题党日 12月1日 15:00 三楼会议室 学习 | 党员大会 主题党日 | 三楼会议室 | 学习",
                "通知 组织生活会 12月1日 15:00 会议室 批评和自我批评 | 组织生活会 | 会议室 | 批评和自我批评",
                "通知 12月1日 15:00 会议室 民主评议 评议党员 | 民主评议 | 会议室 | 评议党员",
                "通知 12月1日 15:00 会议室 学习文件，交流体会 | 主题党日 | 会议室 | 学习文件，交流体会",
                "通知 12月1日 15:00 会议室 学习文件、交流体会 参观展览 | 主题党日 | 会议室 | 学习文件、交流体会 参观展览",
                "通知 12月1日 15:00 在三楼会议室 学习 | 主题党日 | 三楼会议室 | 学习",
                "通知 12月1日 15:00 地点：三楼会议室 主题：学习全会精神 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 主题：学习全会精神 地点：三楼会议室 12月1日 15:00 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 地点：三楼会议室 学习全会精神 12月1日 15:00 | 主题党日 | 三楼会议室 | 学习全会精神",
                "通知 类型：党课 12月1日 15:00 三楼会议室 学党章 | 党课 | 三楼会议室 | 学党章",
                "通知 12月1日 15:00 三楼会议室 主题：学习7月1日重要讲话 | 主题党日 | 三楼会议室 | 学习7月1日重要讲话",
                "定于12月1日（星期二）下午3点在三楼会议室召开支部党员大会，传达学习全会精神，请准时参加。 | 党员大会 | 三楼会议室 | 传达学习全会精神",
                "通知 定于12月1日下午3点在三楼会议室召开主题党日活动，学习全会精神，请全体党员准时参加 | 主题党日 | 三楼会议室 | 学习全会精神",
                "经支委会研究，定于12月1日15:00在党员活动室召开党员大会，主题为“选举新一届委员”，请按时参加。 | 党员大会 | 党员活动室 | 选举新一届委员",
                "兹定于12月1日下午三点在二楼报告厅举行专题党课，请全体党员参加 | 党课 | 二楼报告厅 |",
                "各位党员：定于12月1日15:00在区委党校开展“学习全会精神”主题党日活动，请准时参加。 | 主题党日 | 区委党校 | 学习全会精神",
                "定于12月1日15:00三楼会议室召开组织生活会，请准时参加 | 组织生活会 | 三楼会议室 |",
                "关于召开支委会的通知：定于12月1日15:00在205室召开支委会，研究预备党员转正事宜。请各位委员准时参加。 | 支委会 | 205室 | 研究预备党员转正事宜",
            })
    void a_notice_is_read_in_any_order(String typed, String types, String place, String topic) {
        Draft draft = draft(typed);
        assertThat(draft.date()).isEqualTo("2026-12-01");
        assertThat(draft.start()).isEqualTo("15:00");
        assertThat(captions(draft)).isEqualTo(types);
        assertThat(draft.place()).isEqualTo(place);
        assertThat(draft.topic()).isEqualTo(topic);
    }

    @Test
    void a_pasted_notice_of_several_lines_is_read_by_its_labels() {
        Draft draft = draft("""
                关于开展12月主题党日活动的通知
                各位党员同志：
                经支委会研究，现将有关事项通知如下：
                一、时间：2026年12月1日（星期二）下午3:00—5:00
                二、地点：市委大院 三楼会议室
                三、主题：学习贯彻全会精神
                四、参加人员：全体党员
                请准时参加。
                机关第一党支部
                2026年11月20日
                """);
        assertThat(draft.date()).isEqualTo("2026-12-01");
        assertThat(draft.start()).isEqualTo("15:00");
        assertThat(draft.end()).isEqualTo("17:00");
        assertThat(draft.place()).isEqualTo("市委大院 三楼会议室");
        assertThat(draft.topic()).isEqualTo("学习贯彻全会精神");
        assertThat(draft.types()).containsExactly(MeetingType.THEME_DAY);
        assertThat(draft.missing()).isEmpty();
    }

    @Test
    void a_pasted_letter_with_its_own_date_below_is_read_by_the_first() {
        Draft draft = draft("""
                通知
                全体党员：
                　　定于12月1日（周二）下午3点在三楼会议室召开党员大会，学习全会精神，请准时参加。
                　　　　　　　　第一党支部
                　　　　　　　　11月22日
                """);
        assertThat(draft.date()).isEqualTo("2026-12-01");
        assertThat(draft.place()).isEqualTo("三楼会议室");
        assertThat(draft.topic()).isEqualTo("学习全会精神");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "通知 | DATE, TIME, PLACE, TOPIC",
                "通知 12月1日 | TIME, PLACE, TOPIC",
                "通知 12月1日 15:00 | PLACE, TOPIC",
                "通知 12月1日 15:00 三楼会议室 | TOPIC",
                "通知 15:00 三楼会议室 学习 | DATE",
                "15:00 三楼会议室 主题党日 | DATE, TOPIC",
                "通知 党课 下周二 三楼会议室 学习 | TIME",
            })
    void what_is_missing_is_listed(String typed, String missing) {
        assertThat(draft(typed).missing().stream().map(Enum::name).collect(Collectors.joining(", ")))
                .isEqualTo(missing);
    }

    @Test
    void an_end_is_taken_or_ninety_minutes_are_added() {
        assertThat(draft("通知 12月1日 15:00-16:00 三楼 学习").endOrUsual()).isEqualTo(LocalTime.of(16, 0));
        assertThat(draft("通知 12月1日 15:00 三楼 学习").endOrUsual()).isEqualTo(LocalTime.of(16, 30));
        assertThat(draft("通知 12月1日 23:00 三楼 学习").endOrUsual()).isEqualTo(LocalTime.of(23, 59));
        assertThat(draft("通知 12月1日").endOrUsual()).isNull();
    }

    @Test
    void a_past_date_and_an_impossible_one_are_refused() {
        assertThat(NoticeText.parse("通知 11月1日 15:00 三楼会议室 学习", NOW))
                .isInstanceOfSatisfying(
                        NoticeText.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(When.Past.class));
        assertThat(NoticeText.parse("通知 2月30日 15:00 三楼会议室 学习", NOW))
                .isEqualTo(new NoticeText.Refused(new When.Impossible("2月30日 15:00", When.Problem.NO_SUCH_DATE)));
    }

    private static Draft draft(String typed) {
        NoticeText.Reading reading = NoticeText.parse(typed, NOW);
        assertThat(reading).isInstanceOf(NoticeText.Read.class);
        return ((NoticeText.Read) reading).draft();
    }

    private static String captions(Draft draft) {
        List<String> captions = draft.types().stream().map(MeetingType::caption).toList();
        return String.join(" ", captions);
    }
}
