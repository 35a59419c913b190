package cn.zhibu.domain.dues.books;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.BookPayments;
import cn.zhibu.domain.dues.DuesBalance;
import cn.zhibu.domain.dues.PaymentOrder;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.dues.BranchSum;
import cn.zhibu.mapper.dues.DuesBookMapper;
import cn.zhibu.mapper.dues.PayWay;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DuesFilesIT extends DomainIT {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    @Autowired
    private DuesFiles files;

    @Autowired
    private DuesScene dues;

    @Autowired
    private BookPayments booking;

    @Autowired
    private TurnOver turnOver;

    @Autowired
    private DuesBookMapper books;

    @Autowired
    private DuesBalance balance;

    private Org committee;
    private Org branch;
    private Member collector;
    private Member zhang;
    private Member wang;

    @BeforeEach
    void people() {
        committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        branch = stage.org(committee, OrgKind.BRANCH, "第一支部");
        collector = stage.member(branch, "shoufei", "收费员");
        stage.grant(collector, branch, Role.DUES_COLLECTOR);
        zhang = stage.member(branch, "zhangsan", "=张三");
        wang = stage.member(branch, "wangwu", "王五");
        dues.fix(zhang, wang);
        charge(zhang, "2026-10-01");
        charge(zhang, "2026-11-01");
        charge(wang, "2026-11-01");
        stage.execute("update dues_charge set status = 'WAIVED', reason = '转出' where member_id = ?", wang.id());
        booking.book(
                act(),
                List.of(new PaymentOrder(
                        branch.id(),
                        zhang.id(),
                        null,
                        "家属",
                        PayWay.BANK,
                        LocalDate.of(2026, 11, 6),
                        List.of(PaymentOrder.Share.whole(dues.charge(zhang, "2026-11-01"))),
                        1000)));
    }

    @Test
    void the_ledger_has_the_columns_secretaries_use() throws IOException {
        List<List<String>> lines = sheet(DuesFile.Kind.LEDGER, 0);
        assertThat(lines.get(0)).containsExactly("第一支部 2026 年党费收缴台账");
        assertThat(lines.get(1).get(0)).startsWith("收费员 于 2026-11-23 09:05 导出");
        assertThat(lines.get(2)).contains("应缴（元）", "实缴（元）", "代缴人", "基数口径", "比例", "少缴原因", "收据号");
        assertThat(lines.subList(3, lines.size()).stream()
                        .map(line -> String.join("|", line).replaceAll("\\|+$", "")))
                .containsExactly(
                        "1|2026-10|'=张三|按月领取工资|0.0100|45.02|0.00|45.02",
                        "2|2026-11|'=张三|按月领取工资|0.0100|45.02|45.02|0.00||46332.0|银行|家属|2026-1",
                        "3|2026-11|王五|按月领取工资|0.0100|0.00|0.00|0.00|免缴：转出",
                        "4|2026-11|'=张三|||0.00|10.00|0.00||46332.0|银行|家属|2026-1|自愿多交",
                        "合计|||||90.04|55.02|45.02");
        assertThat(sheet(DuesFile.Kind.LEDGER, 1)).hasSize(7);
    }

    @Test
    void what_is_published_names_nobody() throws IOException {
        String published = sheet(DuesFile.Kind.PUBLICATION, 0).toString() + sheet(DuesFile.Kind.PUBLICATION, 1);
        assertThat(published).contains("2026-11", "45.02", "自愿多交").doesNotContain("张三", "王五", "家属");
    }

    @Test
    void a_statement_has_the_own_lines_only() throws IOException {
        assertThat(sheet(DuesFile.Kind.STATEMENT, 0).toString())
                .contains("收费员同志")
                .doesNotContain("张三", "王五");
    }

    @Test
    void no_more_is_handed_on_than_was_received_and_a_mistake_is_reversed() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(turnOver.record(act(), branch.id(), 5503, day, null)).isEqualTo(new TurnoverOutcome.TooMuch(5502));
        assertThat(turnOver.record(act(), branch.id(), 5000, day, "上-7")).isEqualTo(new TurnoverOutcome.Done(502));
        assertThat(turnOver.record(act(), branch.id(), 5000, day, "上-7")).isInstanceOf(TurnoverOutcome.Twice.class);
        assertThat(turnOver.record(act(), branch.id(), 1, LocalDate.of(2026, 11, 24), null))
                .isInstanceOf(TurnoverOutcome.Future.class);
        assertThat(turnOver.record(Act.own(zhang.id(), Channel.PAGE, clock.instant()), branch.id(), 1, day, null))
                .isInstanceOf(TurnoverOutcome.NotYours.class);
        long id =
                turnOver.recent(branch.id(), LocalDate.of(2026, 11, 23)).get(0).id();
        assertThat(turnOver.reverse(act(), id, " ")).isInstanceOf(TurnoverOutcome.NoReason.class);
        assertThat(turnOver.reverse(act(), id, "金额录错")).isEqualTo(new TurnoverOutcome.Done(5502));
        assertThat(turnOver.recent(branch.id(), LocalDate.of(2026, 11, 23))).hasSize(1);
        assertThat(turnOver.recent(branch.id(), LocalDate.of(2026, 11, 23))
                        .get(0)
                        .toOrgId())
                .isEqualTo(committee.id());
        assertThat(balance.faults()).isEmpty();
    }

    @Test
    void the_upper_level_sees_sums_per_branch() {
        assertThat(books.branches(committee.path(), JANUARY, JANUARY.plusYears(1)))
                .containsExactly(new BranchSum(branch.id(), "第一支部", 1, 9004, 4502, 1000, 0, 5502));
    }

    @Test
    void weeks_count_the_charges_paid_in_them() {
        assertThat(books.weeks(branch.id(), LocalDate.of(2026, 11, 1)))
                .singleElement()
                .satisfies(week -> assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 2)));
    }

    @Test
    void a_key_survives_the_way_through_a_message() {
        DuesFile file = file(DuesFile.Kind.LEDGER);
        assertThat(DuesFile.of(file.key())).contains(file);
        assertThat(DuesFile.of("x/1")).isEmpty();
    }

    private DuesFile file(DuesFile.Kind kind) {
        return new DuesFile(kind, branch.id(), collector.id(), 2026, clock.instant());
    }

    private List<List<String>> sheet(DuesFile.Kind kind, int place) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(files.make(file(kind))))) {
            Sheet sheet = book.getSheet(place).orElseThrow();
            return sheet.read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null || cell.getRawValue() == null ? "" : cell.getText())
                            .collect(Collectors.toList()))
                    .toList();
        }
    }

    private Act act() {
        return Act.own(collector.id(), Channel.PAGE, clock.instant());
    }

    private void charge(Member member, String month) {
        stage.execute(
                "insert into dues_charge (member_id, org_id, dues_month, roll_no, standard_id, amount_fen, status, made_at)"
                        + " select member_id, org_id, cast(? as date), id, id, amount_fen, 'OPEN', now() from dues_standard where member_id = ?",
                month,
                member.id());
    }
}
