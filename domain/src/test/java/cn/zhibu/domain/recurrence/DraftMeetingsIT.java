package cn.zhibu.domain.recurrence;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.calendar.Recurrence;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftMeetingsIT extends DomainIT {

    @Autowired
    private ManageRecurrences recurrences;

    @Autowired
    private DraftMeetings drafts;

    private Org branch;
    private Member secretary;

    @BeforeEach
    void people() {
        branch = stage.branch("机关第一党支部");
        secretary = stage.secretary(branch, "wang", "王书记");
        stage.member(branch, "zhangsan", "张三");
        clock.set("2026-11-19", "09:10");
    }

    @Test
    void a_draft_is_made_seven_working_days_before_and_once() {
        set("每月第一个周二");
        assertThat(drafts.due(clock.instant())).isZero();
        clock.set("2026-11-20", "09:10");
        assertThat(drafts.due(clock.instant())).isEqualTo(1);
        assertThat(drafts.due(clock.instant())).isZero();
        assertThat(stage.rows("select status, place, starts_at, topic, occurrence_on from meeting"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("status", "DRAFT")
                        .containsEntry("place", "三楼会议室")
                        .containsEntry("topic", "12月主题党日")
                        .containsEntry("starts_at", Timestamp.from(beijing("2026-12-01", "15:00"))));
        assertThat(stage.told(secretary)).singleElement().asString().contains("主题党日待发布", "publish/1");
    }

    @Test
    void a_year_without_a_published_calendar_is_provisional_and_says_so() {
        clock.set("2026-12-28", "09:10");
        assertThat(set("每月第一个周二")).isInstanceOfSatisfying(RecurrenceOutcome.Set.class, set -> {
            assertThat(set.next()).contains(LocalDate.parse("2027-01-05"));
            assertThat(set.provisional()).isTrue();
        });
        drafts.due(clock.instant());
        assertThat(stage.told(secretary)).singleElement().asString().contains("日期暂定：2027年放假安排尚未公布");
    }

    @Test
    void a_stopped_one_makes_no_more_drafts() {
        set("每月第一个周二");
        assertThat(recurrences.stop(act(), branch.id(), 2)).isEqualTo(new RecurrenceOutcome.NoSuchNumber(2, 1));
        assertThat(recurrences.stop(act(), branch.id(), 1)).isInstanceOf(RecurrenceOutcome.Stopped.class);
        clock.set("2026-11-20", "09:10");
        assertThat(drafts.due(clock.instant())).isZero();
    }

    @Test
    void the_same_rule_twice_stays_one() {
        set("每月第一个周二");
        assertThat(set("每月第一个周二")).isInstanceOf(RecurrenceOutcome.Already.class);
        assertThat(set("每月第三个周二")).isInstanceOf(RecurrenceOutcome.Set.class);
        assertThat(recurrences.of(secretary.id(), branch.id())).hasSize(2);
    }

    private RecurrenceOutcome set(String rule) {
        Recurrence recurrence = Recurrence.parse(rule).orElseThrow().recurrence();
        return recurrences.set(
                act(),
                new RecurrencePlan(
                        branch.id(),
                        null,
                        recurrence,
                        LocalTime.of(15, 0),
                        90,
                        "三楼会议室",
                        List.of(MeetingType.THEME_DAY)));
    }

    private Act act() {
        return Act.own(secretary.id(), Channel.WORD, clock.instant());
    }
}
