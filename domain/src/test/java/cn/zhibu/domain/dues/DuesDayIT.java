package cn.zhibu.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.domain.language.Numbers;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.dues.DuesAnswer;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dues day of November 2026 is Friday the 6th, that of December Friday the 4th. */
class DuesDayIT extends DomainIT {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Autowired
    private DuesDay day;

    @Autowired
    private MakeCharges charges;

    @Autowired
    private AnswerDues answers;

    @Autowired
    private ConfirmDues confirm;

    @Autowired
    private DeliverOutbox delivery;

    @Autowired
    private DuesScene dues;

    private Org branch;
    private Member secretary;
    private Member zhang;
    private Member wang;

    @BeforeEach
    void november() {
        branch = stage.branch("第一支部");
        secretary = stage.secretary(branch, "lijianguo", "李建国");
        zhang = stage.member(branch, "zhangsan", "张三");
        wang = stage.member(branch, "wangwu", "王五");
        dues.fix(zhang, wang);
    }

    @Test
    void only_the_unpaid_are_asked_on_the_day_and_once() {
        run("2026-11-02");
        assertThat(stage.told(zhang)).isEmpty();
        confirm("1");
        run("2026-11-06");
        run("2026-11-06");
        assertThat(stage.told(zhang)).isEmpty();
        assertThat(stage.told(wang))
                .singleElement()
                .asString()
                .contains("党费日提醒：2026年11月", "dues-paid/202611", "dues-later/202611")
                .doesNotContain("45.02", "王五");
        assertThat(stage.told(secretary)).isEmpty();
    }

    @Test
    void equal_contents_of_two_branches_share_a_call() {
        Org other = stage.branch("第二支部");
        dues.fix(stage.member(other, "sunqi", "孙七"));
        run("2026-11-06");
        clock.advance(java.time.Duration.ofMinutes(30));
        delivery.run();
        assertThat(messenger.bodies()).singleElement().asString().contains("zhangsan", "wangwu", "sunqi");
    }

    @Test
    void who_has_answered_is_left_alone_and_who_said_later_is_reminded_a_week_later() {
        run("2026-11-06");
        answer(zhang, DuesAnswer.PAID);
        answer(wang, DuesAnswer.LATER);
        run("2026-11-12");
        assertThat(stage.told(wang)).hasSize(1);
        run("2026-11-13");
        run("2026-11-16");
        assertThat(stage.told(zhang)).hasSize(1);
        assertThat(stage.told(wang))
                .hasSize(2)
                .last()
                .asString()
                .contains("已过一周")
                .doesNotContain("45.02");
    }

    @Test
    void a_reminder_that_waits_is_withdrawn_by_the_confirmation() {
        clock.set("2026-11-06", "06:05");
        day.run(clock.instant());
        assertThat(stage.count("select count(*) from outbox_message where state = 'WAITING'"))
                .isEqualTo(2);
        confirm("1");
        assertThat(stage.count(
                        "select count(*) from outbox_message where state = 'WAITING' and member_id = ?", wang.id()))
                .isEqualTo(1);
        assertThat(stage.count(
                        "select count(*) from outbox_message where state = 'WAITING' and member_id = ?", zhang.id()))
                .isZero();
        assertThat(stage.count("select count(*) from open_question")).isEqualTo(1);
    }

    @Test
    void exempt_and_away_people_are_left_alone() {
        stage.execute("update member set exempt = true where id = ?", zhang.id());
        run("2026-11-06");
        stage.execute("update member set away = true where id = ?", wang.id());
        run("2026-11-13");
        for (String on : List.of("2026-12-04", "2027-01-08", "2027-02-05")) {
            run(on);
        }
        assertThat(stage.told(zhang)).isEmpty();
        assertThat(stage.told(wang)).hasSize(1);
        assertThat(stage.told(secretary)).isEmpty();
    }

    @Test
    void the_secretary_alone_hears_of_arrears_at_one_three_and_five_months_and_nothing_changes_by_itself() {
        for (String on : List.of(
                "2026-11-06",
                "2026-12-04",
                "2027-01-08",
                "2027-02-05",
                "2027-03-05",
                "2027-04-02",
                "2027-05-07",
                "2027-06-04")) {
            if (!on.startsWith("2026-11")) {
                confirmWang(LocalDate.parse(on).withDayOfMonth(1).minusMonths(1));
            }
            run(on);
        }
        assertThat(stage.told(secretary))
                .hasSize(3)
                .allSatisfy(
                        text -> assertThat(text).contains("张三", "是否有正当理由由支部认定").doesNotContain("王五", "45.02"))
                .satisfiesExactly(
                        one -> assertThat(one).contains("连续 1 个月"),
                        three -> assertThat(three).contains("连续 3 个月"),
                        five -> assertThat(five).contains("连续 5 个月"));
        assertThat(stage.told(wang)).noneMatch(text -> text.contains("张三"));
        assertThat(stage.find(zhang.id())).isEqualTo(zhang);
    }

    @Test
    void a_day_missed_by_an_outage_is_made_up_for() {
        run("2026-11-09");
        assertThat(stage.told(zhang))
                .singleElement()
                .asString()
                .contains("党费日", "11月6日")
                .doesNotContain("今天");
    }

    @Test
    void who_starts_late_in_the_month_is_asked_once_and_reminded_a_week_after_that() {
        run("2026-11-23");
        assertThat(stage.told(zhang)).hasSize(1);
        run("2026-11-27");
        assertThat(stage.told(zhang)).hasSize(1);
        run("2026-11-30");
        assertThat(stage.told(zhang)).hasSize(2);
    }

    @Test
    void a_branch_that_collects_by_the_quarter_asks_for_its_newest_month_only() {
        dues.set(branch, "dues.day", "每季度第一个月10日");
        for (String on : List.of("2026-11-02", "2026-12-02", "2027-01-04", "2027-01-11")) {
            run(on);
        }
        assertThat(stage.told(zhang)).singleElement().asString().contains("2027年1月");
    }

    @Test
    void months_that_are_not_due_before_the_day_of_the_quarter_are_no_arrears() {
        dues.set(branch, "dues.day", "每季度第一个月10日");
        for (int month = 0; month < 16; month++) {
            run(LocalDate.of(2026, 11, 2).plusMonths(month).toString());
            run(LocalDate.of(2026, 11, 12).plusMonths(month).toString());
        }
        assertThat(stage.told(secretary))
                .satisfiesExactly(
                        april -> assertThat(april).contains("张三：连续 3 个月", "王五：连续 3 个月"),
                        july -> assertThat(july).contains("张三：连续 6 个月"));
    }

    private void run(String on) {
        clock.set(on, "09:11");
        day.run(clock.instant());
    }

    private void confirm(String numbers) {
        confirm.confirm(
                Act.own(secretary.id(), Channel.WORD, clock.instant()),
                branch.id(),
                NOVEMBER,
                Numbers.parse(numbers),
                ConfirmTerms.cash(Beijing.date(clock.instant())));
    }

    private void confirmWang(LocalDate month) {
        confirm.confirm(
                Act.own(secretary.id(), Channel.WORD, clock.instant()),
                branch.id(),
                month,
                Numbers.parse("2"),
                ConfirmTerms.cash(Beijing.date(clock.instant())));
    }

    private void answer(Member member, DuesAnswer answer) {
        answers.answer(Act.own(member.id(), Channel.CARD, clock.instant()), NOVEMBER, answer);
    }
}
