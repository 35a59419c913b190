package cn.zhibu.domain.backfill;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.confirm.SignRoll;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BackfillIT extends DomainIT {

    private static final String SAID = "11月3日 15:00 三楼会议室 学习全会精神";

    @Autowired
    private EnterMeeting enter;

    @Autowired
    private CorrectRoll correct;

    @Autowired
    private SignRoll sign;

    private Org branch;
    private Member secretary;

    @BeforeEach
    void a_branch_of_two() {
        branch = stage.branch("第一党支部");
        secretary = stage.secretary(branch, "wangwu", "王五");
        stage.member(branch, "zhangsan", "张三");
    }

    @Test
    void a_meeting_of_the_past_is_entered_closed_and_stamped_with_everyone_expected() {
        assertThat(entered(SAID)).isInstanceOfSatisfying(BackfillOutcome.Entered.class, done -> {
            assertThat(done.people()).isEqualTo(2);
            assertThat(done.meeting().backfilled()).isTrue();
            assertThat(done.meeting().startsAt()).isEqualTo(beijing("2026-11-03", "15:00"));
            assertThat(done.meeting().endsAt()).isEqualTo(beijing("2026-11-03", "16:30"));
            assertThat(done.meeting().place()).isEqualTo("三楼会议室");
        });
        assertThat(stage.count("select count(*) from attendance where status = 'EXPECTED'"))
                .isEqualTo(2);
        assertThat(stage.count("select count(*) from meeting where status = 'CLOSED' and published_at is null"))
                .isEqualTo(1);
        assertThat(stage.count("select count(*) from audit_log where act = 'meeting.backfill'"))
                .isEqualTo(1);
        assertThat(entered(SAID)).isInstanceOf(BackfillOutcome.Known.class);
    }

    @Test
    void the_permitted_days_are_thirty_or_what_the_branch_has_set() {
        assertThat(entered("10月20日 15:00 三楼会议室 学习")).isEqualTo(new BackfillOutcome.TooOld(30));
        stage.execute("insert into org_setting values (?, 'backfill.days', '60')", branch.id());
        assertThat(entered("10月20日 15:00 三楼会议室 学习")).isInstanceOf(BackfillOutcome.Entered.class);
    }

    @Test
    void what_is_not_over_or_lacks_its_parts_is_not_read_as_held() {
        assertThat(read("12月1日 15:00 三楼会议室 学习")).isInstanceOf(HeldPlan.NotOver.class);
        assertThat(read("11月3日 三楼会议室 学习")).isInstanceOf(HeldPlan.NoTime.class);
        assertThat(read("11月31日 15:00 三楼会议室 学习")).isInstanceOf(HeldPlan.Impossible.class);
        assertThat(read("11月3日 15:00")).isInstanceOf(HeldPlan.NoPlaceOrTopic.class);
    }

    @Test
    void a_line_of_a_signed_roll_is_corrected_with_a_reason_and_its_make_up_follows() {
        long id = ((BackfillOutcome.Entered) entered(SAID)).meeting().id();
        assertThat(correct.correct(id, correction("2 到 补签"), act())).isEqualTo(new CorrectOutcome.NotSigned());
        sign.sign(id, act());
        assertThat(stage.count("select count(*) from makeup_task where status = 'DUE'"))
                .isEqualTo(2);

        assertThat(correct.correct(id, correction("2 到"), act())).isEqualTo(new CorrectOutcome.NoReason());
        assertThat(correct.correct(id, correction("9 到 补签"), act())).isEqualTo(new CorrectOutcome.NoSuchNumber());
        assertThat(correct.correct(id, correction("2 到 当日在会场布置"), act()))
                .isInstanceOfSatisfying(
                        CorrectOutcome.Corrected.class,
                        done -> assertThat(done.changed()).isTrue());

        assertThat(stage.rows("select reason, to_status from attendance_event where act = 'roll.backfill'"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event).containsEntry("reason", "补录：当日在会场布置").containsEntry("to_status", "PRESENT"));
        assertThat(stage.count("select count(*) from makeup_task where status = 'DUE'"))
                .isEqualTo(1);
    }

    private BackfillOutcome entered(String words) {
        return enter.enter(((HeldPlan.Read) read(words)).plan(), act());
    }

    private HeldPlan.Reading read(String words) {
        return HeldPlan.parse(words, branch.id(), clock.instant());
    }

    private static Correction correction(String words) {
        return Correction.parse(words).orElseThrow();
    }

    private Act act() {
        return Act.own(secretary.id(), Channel.WORD, clock.instant());
    }
}
