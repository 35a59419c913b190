package cn.zhibu.bot.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.confirm.MonthFigures.Held;
import cn.zhibu.domain.confirm.RollFigures;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthChartTest {

    private static final Instant NOW = Instant.parse("2026-12-28T02:00:00Z");

    @Test
    void two_meetings_of_one_day_are_two_bars_of_those_who_came_were_on_leave_or_absent() {
        Content.Chart chart = new MonthChart(new Wording())
                .of(
                        NOW,
                        List.of(
                                held("2026-12-01T07:00:00Z", "THEME_DAY", 12, 10, 1),
                                held("2026-12-01T11:00:00Z", "THEME_DAY", 12, 12, 0),
                                held("2026-12-15T07:00:00Z", "COMMITTEE", 4, 3, 1)));
        assertThat(chart.title()).contains("12月");
        assertThat(chart.columns()).containsExactly("1日 主题党日", "1日 主题党日 19:00", "15日 支委会");
        assertThat(chart.parts())
                .extracting(Content.Part::counts)
                .containsExactly(List.of(10, 12, 3), List.of(1, 0, 1), List.of(1, 0, 0));
    }

    private static Held held(String start, String types, int expected, int present, int leave) {
        Instant begin = Instant.parse(start);
        Meeting meeting = new Meeting(
                1,
                1,
                null,
                MeetingStatus.CONFIRMED,
                types,
                "学习",
                "三楼",
                begin,
                begin.plusSeconds(5400),
                false,
                0,
                null,
                null,
                false,
                null,
                begin,
                null,
                begin,
                null,
                null);
        return new Held(
                meeting,
                new RollFigures(
                        expected,
                        present,
                        0,
                        leave,
                        List.of(),
                        List.of(),
                        new RollFigures.Quorum(false, expected, present),
                        false));
    }
}
