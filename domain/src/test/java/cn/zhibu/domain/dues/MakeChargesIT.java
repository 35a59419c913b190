package cn.zhibu.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class MakeChargesIT extends DomainIT {

    private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);
    /** The whole measure: {@code -Dzhibu.dues.people=100000}. */
    private static final int PEOPLE = Integer.getInteger("zhibu.dues.people", 5_000);

    private static final Duration WHOLE_MEASURE = Duration.ofSeconds(10);

    @Autowired
    private MakeCharges charges;

    @Autowired
    private DuesScene dues;

    private Org branch;
    private Member zhang;
    private Member wang;

    @BeforeEach
    void people() {
        branch = stage.branch("第一支部");
        zhang = stage.member(branch, "zhangsan", "张三");
        wang = stage.member(branch, "wangwu", "王五");
    }

    @Test
    void each_member_with_an_amount_owes_it_once_under_a_number() {
        dues.fix(zhang, wang);
        stage.member(branch, "zhaoliu", "赵六");
        assertThat(charges.make(MONTH, clock.instant())).isEqualTo(2);
        assertThat(charges.make(MONTH, clock.instant())).isZero();
        assertThat(stage.rows("select member_id, roll_no, amount_fen, status from dues_charge order by roll_no"))
                .extracting(row -> List.of(row.get("member_id"), row.get("roll_no"), row.get("amount_fen")))
                .containsExactly(List.of(zhang.id(), 1, DuesScene.FEN), List.of(wang.id(), 2, DuesScene.FEN));
        assertThat(stage.rows("select amount_fen, reason from dues_event where act = 'charge.month'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("reason")).isEqualTo("2026-11 2"));
    }

    @Test
    void the_amount_is_the_newest_one_in_force() {
        dues.fix(zhang, LocalDate.of(2025, 1, 1), 1000);
        dues.fix(zhang, LocalDate.of(2026, 1, 1), 2000);
        dues.fix(zhang, LocalDate.of(2026, 1, 1), 2500);
        dues.fix(zhang, LocalDate.of(2026, 12, 1), 3000);
        charges.make(MONTH, clock.instant());
        assertThat(dues.charge(zhang, "2026-11-01").amountFen()).isEqualTo(2500);
    }

    @Test
    void who_pays_nothing_owes_nothing_and_who_left_neither() {
        dues.fix(zhang, LocalDate.of(2026, 1, 1), 0);
        dues.fix(wang);
        stage.execute("update member set active = false where id = ?", wang.id());
        assertThat(charges.make(MONTH, clock.instant())).isZero();
    }

    @Test
    void exempt_and_away_people_are_charged_quietly() {
        dues.fix(zhang, wang);
        stage.execute("update member set away = true where id = ?", zhang.id());
        charges.make(MONTH, clock.instant());
        assertThat(dues.charge(zhang, "2026-11-01").quiet()).isTrue();
        assertThat(dues.charge(wang, "2026-11-01").quiet()).isFalse();
    }

    @Test
    void who_moved_pays_where_the_relation_is_and_once() {
        dues.fix(zhang, wang);
        charges.make(MONTH, clock.instant());
        Org other = stage.branch("第二支部");
        stage.execute("update member set org_id = ? where id = ?", other.id(), zhang.id());
        charges.make(MONTH, clock.instant());
        charges.make(LocalDate.of(2026, 12, 1), clock.instant());
        assertThat(dues.charge(zhang, "2026-11-01").orgId()).isEqualTo(branch.id());
        assertThat(dues.charge(zhang, "2026-12-01").orgId()).isEqualTo(other.id());
    }

    @ParameterizedTest
    @CsvSource({
        "每月第一个工作周五, 2026-01-01, 2026-01-09",
        "每月首个工作日所在周的周五, 2026-01-01, 2026-01-04",
        "每月第一个满三个工作日的周五, 2026-10-01, 2026-10-16",
        "每月第一个工作周五, 2026-10-01, 2026-10-09",
        "每月15日, 2026-11-01, 2026-11-16",
        "每季度第一个月10日, 2026-11-01, 2027-01-11",
        "看不懂的设置, 2026-11-01, 2026-11-06",
    })
    void each_branch_has_the_dues_day_it_has_set(String setting, LocalDate month, LocalDate day) {
        dues.fix(zhang, LocalDate.of(2025, 1, 1), 1000);
        dues.set(branch, "dues.day", setting);
        charges.make(month, clock.instant());
        assertThat(stage.rows("select due_on from dues_month"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("due_on")).hasToString(day.toString()));
    }

    @Test
    void a_county_is_charged_in_one_statement() {
        stage.execute(
                "insert into org (kind, name, path) select 'BRANCH', 'b' || i, '/b' || i || '/' from generate_series(1, ?) i",
                PEOPLE / 50);
        stage.execute(
                "insert into member (name, org_id, standing, voting) select 'm' || i, 1 + i % ?, 'FULL', true"
                        + " from generate_series(1, ?) i",
                PEOPLE / 50, PEOPLE);
        stage.execute(
                "insert into dues_standard (member_id, org_id, dues_year, from_month, revision, category, amount_fen, deviation,"
                        + " policy, rounding, fixed_by, channel, fixed_at) select id, org_id, 2026, date '2026-01-01', 0, 'MONTHLY', 100 + id % 900,"
                        + " 'NONE', 'p', 'FEN_HALF_UP', id, 'PAGE', now() from member");
        stage.execute("analyze");
        long start = System.nanoTime();
        int made = charges.make(MONTH, clock.instant());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("dues charges made=" + made + " ms=" + took.toMillis());
        assertThat(made).isEqualTo(stage.count("select count(*) from member"));
        assertThat(took).isLessThan(WHOLE_MEASURE);
        assertThat(stage.count("select count(*) from dues_month where charged_at is null"))
                .isZero();
    }
}
