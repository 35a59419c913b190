package cn.zhibu.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.engine.DuesCalculator;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.domain.language.Numbers;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesDeviation;
import cn.zhibu.mapper.dues.DuesRounding;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FixYearIT extends DomainIT {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    @Autowired
    private FixYear fix;

    @Autowired
    private MakeCharges charges;

    @Autowired
    private ConfirmDues confirm;

    @Autowired
    private DuesCalculator calculator;

    @Autowired
    private DuesScene dues;

    private Org branch;
    private Member secretary;
    private Member zhang;
    private Member wang;

    @BeforeEach
    void january() {
        branch = stage.branch("第一支部");
        secretary = stage.secretary(branch, "lijianguo", "李建国");
        zhang = stage.member(branch, "zhangsan", "张三");
        wang = stage.member(branch, "wangwu", "王五");
        dues.fix(secretary, zhang);
        clock.set("2027-01-05", "10:05");
    }

    @Test
    void the_dry_run_shows_last_year_beside_this_and_writes_nothing() {
        YearPlan plan = fix.plan(branch.id(), 2027, List.of(line(zhang, 5000), line(wang, 7502)));
        assertThat(plan.possible()).isTrue();
        assertThat(plan.lines())
                .extracting(
                        YearPlan.Difference::name,
                        YearPlan.Difference::wasFen,
                        it -> it.line().amountFen())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("张三", DuesScene.FEN, 5000L),
                        org.assertj.core.groups.Tuple.tuple("王五", null, 7502L));
        assertThat(plan.missing()).containsExactly("李建国");
        assertThat(stage.count("select count(*) from dues_standard where dues_year = 2027"))
                .isZero();
        assertThat(stage.count("select count(*) from outbox_message")).isZero();
    }

    @Test
    void each_member_is_told_privately_and_once() {
        List<YearLine> lines = List.of(line(zhang, 5000), line(wang, 7502));
        assertThat(fix.apply(act(secretary), branch.id(), 2027, lines)).isInstanceOf(FixOutcome.Fixed.class);
        FixOutcome again = fix.apply(act(secretary), branch.id(), 2027, lines);
        assertThat(((FixOutcome.Fixed) again).fixed()).isZero();
        assertThat(stage.told(zhang)).singleElement().asString().contains("自2027年1月起每月 50.00 元", "原为 45.02 元");
        assertThat(stage.told(wang))
                .singleElement()
                .asString()
                .contains("每月 75.02 元")
                .doesNotContain("原为");
        assertThat(stage.told(secretary)).isEmpty();
        assertThat(stage.rows("select act, was_fen, amount_fen, actor_id, on_behalf_of from dues_event order by id"))
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry("act", "standard.change")
                        .containsEntry("was_fen", DuesScene.FEN)
                        .containsEntry("actor_id", secretary.id())
                        .containsEntry("on_behalf_of", zhang.id()));
    }

    @Test
    void who_pays_what_was_paid_last_year_hears_of_no_change() {
        fix.apply(act(secretary), branch.id(), 2027, List.of(line(zhang, DuesScene.FEN)));
        assertThat(stage.told(zhang))
                .singleElement()
                .asString()
                .contains("已核定", "自2027年1月起每月 45.02 元")
                .doesNotContain("调整", "原为");
    }

    @Test
    void what_is_paid_stays_and_what_is_not_takes_the_new_amount() {
        dues.fix(wang);
        charges.make(JANUARY, clock.instant());
        confirm.confirm(
                act(secretary),
                branch.id(),
                JANUARY,
                Numbers.parse("2"),
                ConfirmTerms.cash(Beijing.date(clock.instant())));
        fix.apply(act(secretary), branch.id(), 2027, List.of(line(zhang, 5000), line(wang, 5000)));
        assertThat(dues.charge(zhang, "2027-01-01").amountFen()).isEqualTo(DuesScene.FEN);
        assertThat(dues.charge(wang, "2027-01-01").amountFen()).isEqualTo(5000);
    }

    @Test
    void who_gets_an_amount_after_the_charges_were_made_owes_this_month_too() {
        charges.make(JANUARY, clock.instant());
        fix.apply(act(secretary), branch.id(), 2027, List.of(line(wang, 7502)));
        assertThat(dues.charge(wang, "2027-01-01").rollNo()).isEqualTo(3);
    }

    @Test
    void a_reduction_to_nothing_ends_what_is_open() {
        charges.make(JANUARY, clock.instant());
        YearLine reduced = new YearLine(
                zhang.id(), DuesCategory.MONTHLY, JANUARY, 0, 100, 4502L, DuesDeviation.REDUCED, "机关党委2027年1月批复", null);
        fix.apply(act(secretary), branch.id(), 2027, List.of(reduced));
        assertThat(dues.charge(zhang, "2027-01-01"))
                .satisfies(charge -> assertThat(charge.status()).isEqualTo(ChargeStatus.WAIVED))
                .satisfies(charge -> assertThat(charge.reason()).isEqualTo("机关党委2027年1月批复"));
        charges.make(LocalDate.of(2027, 2, 1), clock.instant());
        assertThat(stage.count("select count(*) from dues_charge where member_id = ? and status = 'OPEN'", zhang.id()))
                .isZero();
    }

    @Test
    void nothing_that_was_a_mistake_is_owed_again_once_it_is_put_right() {
        charges.make(JANUARY, clock.instant());
        fix.apply(
                act(secretary),
                branch.id(),
                2027,
                List.of(new YearLine(
                        zhang.id(), DuesCategory.MONTHLY, JANUARY, 0, 100, 4502L, DuesDeviation.REDUCED, "批复", null)));
        fix.apply(act(secretary), branch.id(), 2027, List.of(line(zhang, JANUARY, 5000, "写错了人")));
        assertThat(dues.charge(zhang, "2027-01-01")).satisfies(charge -> {
            assertThat(charge.status()).isEqualTo(ChargeStatus.OPEN);
            assertThat(charge.openFen()).isEqualTo(5000);
            assertThat(charge.reason()).isNull();
        });
    }

    @Test
    void what_is_owed_where_somebody_came_from_stays_as_it_was() {
        charges.make(JANUARY, clock.instant());
        Org other = stage.branch("第二支部");
        stage.execute("update member set org_id = ? where id = ?", other.id(), zhang.id());
        Member keeper = stage.secretary(other, "sunqi", "孙七");
        assertThat(fix.apply(act(keeper), other.id(), 2027, List.of(line(zhang, JANUARY, 0, "困难"))))
                .isInstanceOf(FixOutcome.Fixed.class);
        assertThat(dues.charge(zhang, "2027-01-01").status()).isEqualTo(ChargeStatus.OPEN);
    }

    @Test
    void a_month_before_all_rules_is_refused_in_words() {
        YearLine line = line(zhang, LocalDate.of(2000, 3, 1), 5000, "补录");
        assertThat(fix.plan(branch.id(), 2000, List.of(line)).problems())
                .extracting(YearPlan.Problem::fault)
                .containsExactly(YearFault.OTHER_YEAR);
    }

    @Test
    void a_change_within_the_year_needs_a_reason_and_leaves_the_months_before() {
        fix.apply(act(secretary), branch.id(), 2027, List.of(line(zhang, 5000)));
        charges.make(JANUARY, clock.instant());
        clock.set("2027-07-02", "10:05");
        charges.make(LocalDate.of(2027, 7, 1), clock.instant());
        YearLine change = line(zhang, LocalDate.of(2027, 7, 1), 6000, null);
        assertThat(fix.plan(branch.id(), 2027, List.of(change)).problems())
                .extracting(YearPlan.Problem::fault)
                .containsExactly(YearFault.NO_REASON);
        fix.apply(act(secretary), branch.id(), 2027, List.of(line(zhang, LocalDate.of(2027, 7, 1), 6000, "退休")));
        assertThat(dues.charge(zhang, "2027-01-01").amountFen()).isEqualTo(5000);
        assertThat(dues.charge(zhang, "2027-07-01").amountFen()).isEqualTo(6000);
    }

    @Test
    void one_bad_line_stops_all_and_each_is_named() {
        Member other = stage.member(stage.branch("第二支部"), "sunqi", "孙七");
        List<YearLine> lines = List.of(
                line(zhang, 5000),
                line(zhang, 6000),
                line(other, 5000),
                line(wang, -1),
                line(wang, LocalDate.of(2026, 12, 1), 5000, null),
                line(wang, LocalDate.of(2027, 2, 1), 120_000, null),
                new YearLine(
                        wang.id(),
                        DuesCategory.MONTHLY,
                        LocalDate.of(2027, 3, 1),
                        100,
                        null,
                        null,
                        DuesDeviation.REDUCED,
                        null,
                        "困难"));
        FixOutcome outcome = fix.apply(act(secretary), branch.id(), 2027, lines);
        assertThat(outcome).isInstanceOf(FixOutcome.Impossible.class);
        assertThat(((FixOutcome.Impossible) outcome).plan().problems())
                .extracting(YearPlan.Problem::fault)
                .containsExactly(
                        YearFault.TWICE,
                        YearFault.NOT_IN_BRANCH,
                        YearFault.NEGATIVE,
                        YearFault.OTHER_YEAR,
                        YearFault.ABOVE_THE_LINE,
                        YearFault.NO_DECISION);
        assertThat(stage.count("select count(*) from dues_standard where dues_year = 2027"))
                .isZero();
    }

    @Test
    void nobody_fixes_for_another_branch() {
        Member other = stage.secretary(stage.branch("第二支部"), "sunqi", "孙七");
        assertThat(fix.apply(act(other), branch.id(), 2027, List.of(line(zhang, 5000))))
                .isInstanceOf(FixOutcome.NotYours.class);
        assertThat(fix.apply(act(zhang), branch.id(), 2027, List.of(line(zhang, 20))))
                .isInstanceOf(FixOutcome.NotYours.class);
    }

    private Act act(Member member) {
        return Act.own(member.id(), Channel.PAGE, clock.instant());
    }

    private YearLine line(Member member, long fen) {
        return fen == 7502
                ? YearLine.byTable(
                        member.id(),
                        2027,
                        calculator.of(DuesCategory.MONTHLY, 500_100, DuesRounding.FEN_HALF_UP, JANUARY))
                : line(member, JANUARY, fen, null);
    }

    private static YearLine line(Member member, LocalDate from, long fen, @Nullable String reason) {
        return new YearLine(member.id(), DuesCategory.MONTHLY, from, fen, null, null, DuesDeviation.NONE, null, reason);
    }
}
