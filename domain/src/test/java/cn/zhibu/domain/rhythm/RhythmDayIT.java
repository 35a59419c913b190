package cn.zhibu.domain.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.fixture.SettableClock;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RhythmDayIT extends DomainIT {

    @Autowired
    private RhythmDay day;

    @Autowired
    private BranchRhythm rhythm;

    @Autowired
    private RhythmAbove above;

    @Autowired
    private KeepDates dates;

    @Autowired
    private KeepTerm term;

    @Autowired
    private StudyLedger ledger;

    @Autowired
    private Scene scene;

    private Org upper;
    private Org branch;
    private Member secretary;
    private Member chief;
    private Member member;

    @BeforeEach
    void people() {
        upper = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        branch = stage.org(upper, OrgKind.BRANCH, "第一支部");
        secretary = stage.secretary(branch, "shuji", "李书记");
        chief = stage.member(upper, "zhuren", "王主任");
        stage.grant(chief, upper, Role.UPPER_ADMIN);
        member = stage.member(branch, "zhangsan", "张三");
    }

    @Test
    void what_is_missing_is_told_to_the_secretary_alone_once_and_early_enough() {
        at("2026-11-13");
        assertThat(stage.told(secretary)).as("twelve working days are left").isEmpty();
        at("2026-11-17");
        at("2026-11-18");
        assertThat(stage.told(secretary))
                .singleElement()
                .asString()
                .contains("11月主题党日，请在11月30日(周一)前安排", "条例》（2019年）第十六条", "先告知您")
                .doesNotContain("党员大会", "支委会", "党小组会");
        assertThat(stage.told(chief)).isEmpty();
        assertThat(stage.told(member)).isEmpty();
        at("2026-12-04");
        assertThat(stage.told(secretary))
                .last()
                .asString()
                .contains("第4季度党员大会，请在12月31日(周四)前安排", "第4季度党课", "（待核）")
                .doesNotContain("主题党日");
    }

    @Test
    void nothing_is_told_on_a_day_off() {
        clock.set("2026-11-21", "08:21");
        assertThat(day.run(clock.instant())).isZero();
    }

    @Test
    void a_meeting_of_several_types_counts_for_each_and_a_cancelled_one_for_none() {
        Meeting meeting = scene.meeting(branch, SettableClock.beijing("2026-12-08", "15:00"), false);
        stage.execute("update meeting set types = 'THEME_DAY,GENERAL,LECTURE' where id = ?", meeting.id());
        assertThat(rhythm.of(branch.id(), LocalDate.of(2026, 12, 4))).noneMatch(RhythmLine::missing);
        at("2026-12-18");
        assertThat(stage.told(secretary)).isEmpty();
        stage.execute("update meeting set status = 'CANCELLED'");
        at("2026-12-21");
        assertThat(stage.told(secretary)).singleElement().asString().contains("12月主题党日", "党员大会", "党课");
    }

    @Test
    void a_meeting_that_moves_out_of_its_month_is_missed_again() {
        at("2026-11-23");
        Meeting meeting = scene.meeting(branch, SettableClock.beijing("2026-11-27", "15:00"), false);
        at("2026-11-24");
        assertThat(stage.told(secretary)).hasSize(1);
        stage.execute("update meeting set starts_at = starts_at + interval '5 days' where id = ?", meeting.id());
        at("2026-11-25");
        assertThat(stage.told(secretary)).hasSize(2).last().asString().contains("11月主题党日");
    }

    @Test
    void each_group_is_asked_for_and_a_committee_where_there_is_one() {
        stage.org(branch, OrgKind.GROUP, "第一党小组");
        Org second = stage.org(branch, OrgKind.GROUP, "第二党小组");
        stage.grant(member, branch, Role.ORGANISER);
        stage.grant(stage.member(branch, "wangwu", "王五"), branch, Role.PUBLICIST);
        Meeting meeting = scene.meeting(branch, SettableClock.beijing("2026-11-26", "15:00"), false);
        stage.execute("update meeting set types = 'GROUP', group_id = ? where id = ?", second.id(), meeting.id());
        at("2026-11-23");
        assertThat(stage.told(secretary))
                .singleElement()
                .asString()
                .contains("11月支委会", "11月党小组会（第一党小组）", "11月主题党日")
                .doesNotContain("第二党小组");
    }

    @Test
    void the_unit_above_sees_numbers_of_periods_that_are_over_and_that_the_secretary_knew_of() {
        assertThat(above.of(upper.id(), clock.instant()).sums()).allMatch(sum -> sum.missing() == 0);
        at("2026-11-30");
        clock.set("2026-12-01", "09:00");
        assertThat(missingAbove("THEME_DAY")).as("told yesterday").isZero();
        clock.set("2026-12-07", "09:00");
        assertThat(missingAbove("THEME_DAY")).isEqualTo(1);
        Meeting late = scene.meeting(branch, SettableClock.beijing("2026-11-27", "15:00"), false);
        assertThat(late.id()).isPositive();
        assertThat(missingAbove("THEME_DAY")).as("entered afterwards").isZero();
    }

    @Test
    void a_political_birthday_is_told_three_days_before_or_before_the_weekend() {
        joined(member, "2016-11-30");
        stage.execute("update member_detail set full_on = date '2017-11-30' where member_id = ?", member.id());
        at("2026-11-26");
        assertThat(birthdays()).as("Thursday: the 27th is early enough").isZero();
        at("2026-11-27");
        at("2026-11-30");
        assertThat(birthdays()).isEqualTo(1);
        assertThat(stage.told(secretary))
                .anySatisfy(words -> assertThat(words).contains("张三同志，11月30日(周一)，入党 10 周年，党龄 9 年", "由支部决定", "（待核）"));
        assertThat(stage.told(member)).isEmpty();
    }

    @Test
    void a_member_is_greeted_only_when_asked_for_and_on_the_day() {
        joined(member, "2016-11-30");
        joined(secretary, "2016-11-30");
        dates.greeting(own(member), member, true);
        at("2026-11-27");
        assertThat(stage.told(member)).isEmpty();
        at("2026-11-30");
        at("2026-11-30");
        assertThat(stage.told(member)).singleElement().asString().contains("入党 10 周年纪念日");
        assertThat(stage.count("select count(*) from outbox_message where kind = 'GREETING'"))
                .isEqualTo(1);
    }

    @Test
    void who_joined_on_the_29th_of_february_has_it_on_the_28th() {
        joined(member, "2016-02-29");
        // a Thursday
        at("2027-02-25");
        assertThat(stage.told(secretary)).anySatisfy(words -> assertThat(words).contains("2月28日(周日)，入党 11 周年"));
    }

    @Test
    void the_end_of_probation_is_told_at_eleven_months_and_once() {
        Member young = stage.member(branch, "zhaoliu", "赵六", Standing.PROBATIONARY);
        joined(young, "2026-01-07");
        at("2026-12-04");
        assertThat(probations()).isZero();
        at("2026-12-07");
        at("2026-12-08");
        assertThat(probations()).isEqualTo(1);
        assertThat(stage.told(secretary))
                .anySatisfy(words -> assertThat(words).contains("赵六同志，2026-01-07 入党，预备期至1月7日(周四)", "章程》第七条"));
        assertThat(dates.set(own(secretary), branch.id(), "赵六", KeepDates.Day.PROBATION, LocalDate.of(2027, 7, 7)))
                .isInstanceOf(DateOutcome.Set.class);
        at("2027-06-07");
        assertThat(probations()).isEqualTo(2);
    }

    @Test
    void a_term_is_spoken_of_six_four_and_two_months_before_its_end() {
        assertThat(term.set(own(secretary), branch.id(), LocalDate.of(2027, 6, 10)))
                .isTrue();
        at("2026-12-09");
        assertThat(terms()).isZero();
        at("2026-12-10");
        at("2026-12-11");
        assertThat(terms()).isEqualTo(1);
        assertThat(stage.told(chief)).singleElement().asString().contains("函稿", "第一支部", "2027-06-10", "支部已先得到提醒");
        at("2027-02-10");
        at("2027-04-12");
        assertThat(terms()).isEqualTo(3);
        term.set(own(secretary), branch.id(), LocalDate.of(2030, 6, 10));
        at("2027-06-09");
        assertThat(terms()).isEqualTo(3);
        assertThat(stage.told(chief)).hasSize(1);
    }

    @Test
    void hours_come_from_signed_rolls_and_closed_make_up_study_and_go_with_a_reopened_roll() {
        Meeting attended = scene.meeting(branch, SettableClock.beijing("2026-11-03", "15:00"), false);
        scene.expect(attended, member, AttendanceStatus.PRESENT);
        Meeting madeUp = scene.meeting(branch, SettableClock.beijing("2026-10-13", "09:00"), false);
        scene.expect(madeUp, member, AttendanceStatus.LEAVE_OK);
        Meeting committee = scene.meeting(branch, SettableClock.beijing("2026-10-14", "09:00"), false);
        scene.expect(committee, member, AttendanceStatus.PRESENT);
        stage.execute("update meeting set types = 'COMMITTEE' where id = ?", committee.id());
        stage.execute("update meeting set ends_at = starts_at + interval '12 hours' where id = ?", madeUp.id());
        assertThat(ledger.of(member.id(), clock.instant()).hours())
                .as("unsigned")
                .isZero();
        stage.execute("update meeting set status = 'CONFIRMED'");
        assertThat(ledger.of(member.id(), clock.instant()).hours()).isEqualTo(1.5);
        stage.execute(
                "insert into makeup_task (meeting_id, member_id, status, due_on) values (?, ?, 'DONE', date '2026-10-20')",
                madeUp.id(),
                member.id());
        assertThat(ledger.of(member.id(), clock.instant()).hours())
                .as("eight at most")
                .isEqualTo(9.5);
        assertThat(ledger.ofBranch(branch.id(), clock.instant())).isEqualTo(new StudyLedger.Branch(2, 9.5 / 2, 0));
        stage.execute("update meeting set status = 'CLOSED' where id = ?", attended.id());
        assertThat(ledger.of(member.id(), clock.instant()).lines())
                .singleElement()
                .matches(line -> line.madeUp());
    }

    private void at(String date) {
        clock.set(date, "08:21");
        day.run(clock.instant());
    }

    private void joined(Member person, String date) {
        assertThat(dates.set(own(secretary), branch.id(), person.name(), KeepDates.Day.JOINED, LocalDate.parse(date)))
                .isInstanceOf(DateOutcome.Set.class);
    }

    private Act own(Member person) {
        return Act.own(person.id(), Channel.WORD, clock.instant());
    }

    private int birthdays() {
        return about("birthday:%");
    }

    private int probations() {
        return about("probation:%");
    }

    private int terms() {
        return about("term:%");
    }

    private int about(String occasion) {
        return stage.count("select count(*) from outbox_message where occasion like ?", occasion);
    }

    private int missingAbove(String type) {
        return above.of(upper.id(), clock.instant()).sums().stream()
                .filter(sum -> sum.cadence().type().equals(type))
                .findFirst()
                .orElseThrow()
                .missing();
    }
}
