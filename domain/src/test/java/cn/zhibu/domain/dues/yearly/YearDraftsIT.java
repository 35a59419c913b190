package cn.zhibu.domain.dues.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.FixOutcome;
import cn.zhibu.domain.dues.FixYear;
import cn.zhibu.domain.dues.YearFault;
import cn.zhibu.domain.dues.YearLine;
import cn.zhibu.domain.dues.YearPlan;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class YearDraftsIT extends DomainIT {

    private static final String INCOME = "5001.37";

    @Autowired
    private ReadYear reading;

    @Autowired
    private YearDrafts drafts;

    @Autowired
    private FixYear fixing;

    private Org branch;
    private Member secretary;

    @BeforeEach
    void people() {
        branch = stage.branch("第一支部");
        secretary = stage.secretary(branch, "shuji", "李书记");
        stage.member(branch, "zhangsan", "张三");
        stage.member(branch, "wangwu", "王五");
        stage.member(branch, "zhaoliu", "赵六");
        clock.set("2026-01-12", "09:05");
    }

    @Test
    void amounts_are_taken_or_reckoned_and_an_income_is_kept_nowhere() {
        YearDraft draft = read(
                "姓名,类别,基数,月交金额,减免决定,原因\n张三,在职,5001.37,,,\n王五,退休,,25,,\n赵六,在职,8000,60,支委会 2025-12-20 决定,\n李书记,学生,,,,\n");
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.lines())
                .extracting(
                        YearLine::amountFen,
                        YearLine::rateBp,
                        line -> line.deviation().name())
                .containsExactly(
                        tuple(7502L, 150, "NONE"),
                        tuple(2500L, null, "NONE"),
                        tuple(6000L, 150, "REDUCED"),
                        tuple(20L, null, "NONE"));
        long id = drafts.keep(act(), branch.id(), 2026, draft);
        assertThat(drafts.find(branch.id(), id))
                .hasValueSatisfying(kept -> assertThat(kept.rows()).isEqualTo(draft.rows()));
        assertThat(stage.rows("select content from dues_draft").toString()).doesNotContain(INCOME, "500137", "8000");
        assertThat(drafts.apply(act(), branch.id(), id)).isInstanceOf(FixOutcome.Fixed.class);
        assertThat(stage.count("select count(*) from dues_standard")).isEqualTo(4);
        assertThat(drafts.apply(act(), branch.id(), id))
                .isInstanceOfSatisfying(
                        FixOutcome.Fixed.class,
                        again -> assertThat(again.fixed()).isZero());
        assertThat(stage.count("select count(*) from dues_standard")).isEqualTo(4);
    }

    @Test
    void each_row_that_cannot_be_read_has_its_sentence_without_the_income() {
        YearDraft draft = read("姓名,类别,基数,月交金额\n孙七,在职,,5\n张三,宇航员,,5\n王五,在职,5001.375,\n赵六,在职,,\n李书记,,,五元\n");
        assertThat(draft.rows()).isEmpty();
        assertThat(draft.faults().stream().map(YearDraft.Fault::worded))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("第2行：本支部没有这位党员"),
                        one -> assertThat(one).startsWith("第3行：类别无法识别"),
                        one -> assertThat(one).isEqualTo("第4行：基数不是有效的金额。"),
                        one -> assertThat(one).startsWith("第5行：没有月交金额"),
                        one -> assertThat(one).startsWith("第6行：月交金额不是"));
    }

    @Test
    void a_draft_that_was_applied_changes_nothing_that_was_decided_since() {
        long id = drafts.keep(act(), branch.id(), 2026, read("姓名,月交金额,原因\n张三,45.02,年初核定\n"));
        drafts.apply(act(), branch.id(), id);
        drafts.apply(act(), branch.id(), drafts.keep(act(), branch.id(), 2026, read("姓名,月交金额,原因\n张三,60,复核\n")));
        assertThat(drafts.apply(act(), branch.id(), id))
                .isInstanceOfSatisfying(
                        FixOutcome.Fixed.class,
                        again -> assertThat(again.fixed()).isZero());
        assertThat(stage.rows("select amount_fen from dues_standard order by id"))
                .extracting(row -> row.get("amount_fen"))
                .containsExactly(4502L, 6000L);
    }

    @ParameterizedTest
    @CsvSource({
        "退休工资, RETIRED",
        "离休月工资, RETIRED",
        "年薪工资, ANNUAL",
        "退休在职返聘, RETIRED",
        "下岗在职分流, UNEMPLOYED",
        "低保无工资, RELIEF",
        "农民工, MONTHLY",
        "在职农民工, MONTHLY",
    })
    void what_is_said_more_closely_than_pay_is_what_somebody_pays_as(String said, String category) {
        assertThat(read("姓名,口径,月交金额\n张三," + said + ",5\n").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.category()).hasToString(category));
    }

    @Test
    void a_month_of_another_year_and_words_too_long_to_keep_have_their_sentence() {
        YearDraft draft = read("姓名,基数,起始月份,原因\n张三,5001,2006-03,\n王五,5001,2027-01,\n赵六,5001,," + "长".repeat(257) + "\n");
        assertThat(draft.faults().stream().map(YearDraft.Fault::worded))
                .containsExactly("第2行：起始月份不在2026年。", "第3行：起始月份不在2026年。");
        assertThat(fixing.plan(branch.id(), 2026, draft.lines()).problems())
                .extracting(YearPlan.Problem::fault)
                .containsExactly(YearFault.TOO_LONG);
    }

    @Test
    void a_reduction_without_a_decision_stands_in_the_way_of_all() {
        YearDraft draft = read("姓名,基数,月交金额\n张三,8000,60\n王五,,25\n");
        assertThat(fixing.plan(branch.id(), 2026, draft.lines()).possible()).isFalse();
        long id = drafts.keep(act(), branch.id(), 2026, draft);
        assertThat(drafts.apply(act(), branch.id(), id)).isInstanceOf(FixOutcome.Impossible.class);
        assertThat(stage.count("select count(*) from dues_standard")).isZero();
    }

    private YearDraft read(String table) {
        return reading.read(branch.id(), 2026, table.getBytes(StandardCharsets.UTF_8));
    }

    private Act act() {
        return Act.own(secretary.id(), Channel.PAGE, clock.instant());
    }
}
