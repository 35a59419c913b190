package cn.zhibu.domain.meeting;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnconfirmedMeetingsTest {

    private static final Instant NOON = beijing("2026-12-01", "12:00");

    @Test
    void the_nearest_is_meant_whether_past_or_coming() {
        Meeting yesterday = at("2026-11-30", "15:00");
        Meeting nextWeek = at("2026-12-08", "15:00");
        assertThat(UnconfirmedMeetings.nearest(List.of(yesterday, nextWeek), NOON))
                .containsExactly(yesterday);
    }

    @Test
    void two_of_one_day_both_qualify() {
        Meeting morning = at("2026-12-01", "09:00");
        Meeting evening = at("2026-12-01", "19:00");
        Meeting tomorrow = at("2026-12-02", "08:00");
        assertThat(UnconfirmedMeetings.nearest(List.of(morning, evening, tomorrow), NOON))
                .containsExactly(morning, evening);
    }

    @Test
    void a_running_one_is_nearer_than_any_other() {
        Meeting running = at("2026-12-01", "11:00");
        assertThat(UnconfirmedMeetings.nearest(List.of(running, at("2026-12-02", "00:01")), NOON))
                .containsExactly(running);
        assertThat(UnconfirmedMeetings.nearest(List.of(), NOON)).isEmpty();
    }

    private static Meeting at(String date, String time) {
        Instant start = beijing(date, time);
        Plan plan = new Plan(1, null, List.of(MeetingType.THEME_DAY), "学习", "三楼", start, start.plus(NoticeWords.USUAL));
        return MeetingRows.draft(plan, null, null, start);
    }
}
