package cn.zhibu.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RemindSilentIT extends DomainIT {

    @Autowired
    private DraftMeeting draftMeeting;

    @Autowired
    private PublishMeeting publishMeeting;

    @Autowired
    private RemindSilent remindSilent;

    @Autowired
    private MeetingMapper meetings;

    private Member secretary;
    private Member zhang;
    private long id;

    @BeforeEach
    void published() {
        Org branch = stage.branch("机关第一党支部");
        secretary = stage.secretary(branch, "wang", "王书记");
        zhang = stage.member(branch, "zhangsan", "张三");
        stage.member(branch, null, "李四", Standing.FULL);
        DraftOutcome drafted =
                draftMeeting.draft(Planned.by(secretary, clock), Planned.themeDay(branch, "2026-12-01", "15:00"));
        id = ((DraftOutcome.Drafted) drafted).preview().meeting().id();
        publishMeeting.publish(Planned.by(secretary, clock), id);
        stage.execute("update attendance set status = 'ACK' where member_id = ?", secretary.id());
        clock.set("2026-11-25", "10:10");
    }

    @Test
    void only_who_is_silent_is_reminded_and_in_digits() {
        assertThat(remind()).isInstanceOfSatisfying(RemindOutcome.Reminded.class, reminded -> {
            assertThat(reminded.people()).isEqualTo(1);
            assertThat(reminded.withoutWecom()).containsExactly("李四");
        });
        assertThat(stage.told(zhang)).last().asString().startsWith("【提醒】").contains("1 参加 2 请假");
        assertThat(stage.count("select count(*) from outbox_message where kind = 'REMINDER'"))
                .isEqualTo(1);
    }

    @Test
    void a_second_time_on_one_day_reminds_nobody() {
        remind();
        assertThat(remind()).isInstanceOf(RemindOutcome.Already.class);
        clock.set("2026-11-26", "10:10");
        assertThat(remind()).isInstanceOf(RemindOutcome.Reminded.class);
    }

    @Test
    void when_all_have_answered_or_it_has_begun_there_is_nothing_to_do() {
        stage.execute("update attendance set status = 'ACK'");
        assertThat(remind()).isInstanceOf(RemindOutcome.NobodySilent.class);
        clock.set("2026-12-01", "15:00");
        assertThat(remind()).isInstanceOf(RemindOutcome.Over.class);
    }

    @Test
    void the_clock_reminds_the_silent_the_working_day_before() {
        clock.set("2026-11-30", "17:10");
        remindSilent.due(List.of(Objects.requireNonNull(meetings.find(id))));
        remindSilent.due(List.of(Objects.requireNonNull(meetings.find(id))));
        assertThat(stage.rows("select member_id from outbox_message where kind = 'REMINDER'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("member_id")).isEqualTo(zhang.id()));
    }

    private RemindOutcome remind() {
        return remindSilent.remind(Planned.by(secretary, clock), id);
    }
}
