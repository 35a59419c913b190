package cn.zhibu.domain.dues.bank;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.DuesBalance;
import cn.zhibu.domain.dues.ReversePayment;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.domain.sheet.SheetBook;
import cn.zhibu.domain.sheet.SheetCell;
import cn.zhibu.domain.sheet.SheetMark;
import cn.zhibu.domain.sheet.SheetPage;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.dues.BankCount;
import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.BankRowMapper;
import cn.zhibu.mapper.dues.BankRowState;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class BankListIT extends DomainIT {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    private TakeBankList take;

    @Autowired
    private CompareBankList compare;

    @Autowired
    private ApplyBankList apply;

    @Autowired
    private BookBankList book;

    @Autowired
    private DecideBankLine decide;

    @Autowired
    private NamesakesOfLine namesakes;

    @Autowired
    private BankRowMapper rows;

    @Autowired
    private ReversePayment reversal;

    @Autowired
    private DuesBalance balance;

    @Autowired
    private DuesScene dues;

    private Org branch;
    private Member collector;
    private Member zhang;

    @BeforeEach
    void people() {
        branch = stage.branch("第一支部");
        collector = stage.member(branch, "shoufei", "收费员");
        stage.grant(collector, branch, Role.DUES_COLLECTOR);
        zhang = stage.member(branch, "zhangsan", "张三");
        owes(zhang, "2026-10-01", 4502);
        owes(zhang, "2026-11-01", 4502);
    }

    @Test
    void a_line_fits_by_name_month_and_amount_and_nothing_is_booked_yet() {
        assertThat(verdicts("姓名,月份,金额\n张 三,2026-11,45.02\n")).containsExactly("2 MATCHED " + zhang.id());
        assertThat(stage.count("select count(*) from dues_payment")).isZero();
    }

    @Test
    void one_amount_may_pay_all_months_up_to_one() {
        assertThat(verdicts("姓名,金额\n张三,90.04\n")).containsExactly("2 MATCHED " + zhang.id());
    }

    @Test
    void months_to_come_are_paid_by_one_amount_that_can_mean_nothing_else() {
        long file = compared("姓名,月份,缴费日期,金额\n张三,,2026-11-06,315.14\n张三,2026-10,,45.02\n");
        assertThat(stage.rows("select state from dues_bank_row"))
                .extracting(row -> row.get("state"))
                .containsOnly("MATCHED");
        assertThat(stage.count("select count(*) from dues_charge"))
                .as("a dry run makes no charge")
                .isEqualTo(2);
        apply.apply(act(), file);
        bookAll(file);
        assertThat(stage.rows("select amount_fen from dues_payment order by amount_fen"))
                .extracting(row -> row.get("amount_fen"))
                .containsExactly(4502L, 31514L);
        assertThat(stage.rows(
                        "select to_char(dues_month, 'YYMM') as m from dues_charge where status = 'PAID' order by 1"))
                .extracting(row -> row.get("m"))
                .containsExactly("2610", "2611", "2612", "2701", "2702", "2703", "2704", "2705");
        assertThat(balance.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // seven months ahead; nobody's sum; the same month once more; before half a year
        "2026-11-06, 360.16, UNCLEAR",
        "2026-11-06, 100, UNCLEAR",
        "2026-11-06, 45.02, PAID_BEFORE",
        "2026-11-06, 90.04, MATCHED",
        "2026-04-06, 90.04, UNCLEAR",
    })
    void what_may_mean_something_else_is_not_taken_for_months_to_come(String day, String amount, String state) {
        stage.execute("update dues_charge set paid_fen = amount_fen, status = 'PAID'");
        assertThat(verdicts("姓名,缴费日期,金额\n张三," + day + "," + amount + "\n"))
                .singleElement()
                .asString()
                .contains(state);
    }

    @Test
    void arrears_of_more_than_half_a_year_a_person_looks_at() {
        for (int month = 1; month <= 9; month++) {
            owes(zhang, "2026-0" + month + "-01", 4502);
        }
        assertThat(verdicts("姓名,缴费日期,金额\n张三,2026-11-06,495.22\n")).containsExactly("2 UNCLEAR " + zhang.id());
    }

    @Test
    void two_lines_of_one_person_do_not_pay_the_same_month() {
        assertThat(verdicts("姓名,月份,金额\n张三,11,45.02\n张三,11,45.02\n张三,11,45.02\n"))
                .containsExactly(
                        "2 MATCHED " + zhang.id(), "3 PAID_BEFORE " + zhang.id(), "4 PAID_BEFORE " + zhang.id());
    }

    @Test
    void what_fits_nobody_or_several_is_left_to_a_person() {
        Member other = stage.member(branch, "zhangsan2", "张三");
        owes(other, "2026-11-01", 4502);
        assertThat(verdicts("姓名,月份,金额\n张三,2026-11,45.02\n李四,2026-11,5\n收费员,2026-11,5\n"))
                .containsExactly("2 UNCLEAR null", "3 UNKNOWN null", "4 UNCLEAR " + collector.id());
    }

    @Test
    void the_branch_in_the_list_tells_people_of_one_name_apart() {
        Org above = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        Org one = stage.org(above, OrgKind.BRANCH, "第二支部");
        Org two = stage.org(above, OrgKind.BRANCH, "第三支部");
        Member here = stage.member(one, "li1", "李四");
        Member there = stage.member(two, "li2", "李四");
        owes(here, "2026-11-01", 20);
        owes(there, "2026-11-01", 20);
        stage.grant(collector, above, Role.DUES_COLLECTOR);
        branch = above;
        assertThat(verdicts("姓名,所在党支部,缴费日期,金额\n李四,机关党委第三支部,2026-11-06,0.2\n"))
                .containsExactly("2 MATCHED " + there.id());
    }

    @Test
    void the_same_lines_again_change_nothing_however_they_are_saved() {
        String list = "姓名,月份,金额\n张三,2026-11,45.02\n李四,2026-11,5\n";
        long first = ((TakenList.Taken) taken(list.getBytes(StandardCharsets.UTF_8))).fileId();
        TakenList again = taken(list.getBytes(Charset.forName("GBK")));
        assertThat(again)
                .isInstanceOfSatisfying(
                        TakenList.Known.class,
                        known -> assertThat(known.file().id()).isEqualTo(first));
        assertThat(stage.count("select count(*) from dues_bank_row")).isEqualTo(2);
        TakenList more = taken((list + "张三,2026-10,45.02\n").getBytes(StandardCharsets.UTF_8));
        assertThat(more)
                .isInstanceOfSatisfying(
                        TakenList.Taken.class,
                        taken -> assertThat(taken.fresh()).isEqualTo(1));
        assertThat(stage.count("select count(*) from dues_bank_row")).isEqualTo(3);
    }

    @Test
    void a_list_without_months_is_of_the_month_that_is_said_with_it() {
        byte[] list = "姓名,金额\n张三,45.02\n".getBytes(StandardCharsets.UTF_8);
        assertThat(taken(list)).isInstanceOf(TakenList.Taken.class);
        assertThat(take.take(act(), branch.id(), "清单.csv", list, YearMonth.of(2026, 10)))
                .isInstanceOf(TakenList.Taken.class);
        assertThat(stage.count("select count(distinct dues_month) from dues_bank_row"))
                .isEqualTo(2);
    }

    @Test
    void each_bad_row_has_its_sentence_and_the_others_are_taken() {
        TakenList taken =
                taken("姓名,月份,金额\n张三,2026-11,45.02\n,2026-11,5\n李四,下月,5\n王五,2026-11,四十\n赵六,2026-11,-5\n合计,,55.02\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(taken).isInstanceOfSatisfying(TakenList.Taken.class, one -> {
            assertThat(one.lines()).isEqualTo(1);
            assertThat(one.faults().stream().map(BankFault::worded))
                    .containsExactly(
                            "第3行：没有姓名。",
                            "第4行：月份“下月”无法识别，请写成“2026-11”。",
                            "第5行：金额“四十”不是最多两位小数的数字。",
                            "第6行：金额“-5”不大于零，退款请在收据上办理冲销。");
        });
    }

    @Test
    void what_fits_is_booked_once_with_a_receipt_number_each() {
        long file = compared("姓名,月份,缴费日期,金额\n张三,2026-11,2026-11-06,45.02\n张三,2026-10,2026-11-06,45.02\n李四,,,5\n");
        assertThat(apply.apply(act(), file)).isTrue();
        assertThat(apply.apply(act(), file)).isTrue();
        bookAll(file);
        assertThat(
                        stage.rows(
                                "select amount_fen, receipt_no, way, cast(paid_on as text) as day from dues_payment order by id"))
                .containsExactly(
                        Map.of("amount_fen", 4502L, "receipt_no", 1, "way", "BANK", "day", "2026-11-06"),
                        Map.of("amount_fen", 4502L, "receipt_no", 2, "way", "BANK", "day", "2026-11-06"));
        assertThat(stage.count("select count(*) from dues_charge where status = 'PAID'"))
                .isEqualTo(2);
        assertThat(stage.rows("select state from dues_bank_file where id = ?", file))
                .containsExactly(Map.of("state", "DONE"));
        assertThat(balance.faults()).isEmpty();
    }

    @Test
    void what_was_paid_between_the_dry_run_and_the_booking_is_not_booked_again() {
        long file = compared("姓名,月份,金额\n张三,2026-11,45.02\n");
        stage.execute(
                "update dues_charge set paid_fen = amount_fen, status = 'PAID' where dues_month = date '2026-11-01'");
        apply.apply(act(), file);
        bookAll(file);
        assertThat(stage.rows("select state from dues_bank_row")).containsExactly(Map.of("state", "PAID_BEFORE"));
        assertThat(stage.count("select count(*) from dues_payment")).isZero();
    }

    @Test
    void an_amount_that_has_changed_since_the_dry_run_is_left_to_a_person() {
        long file = compared("姓名,月份,金额\n张三,2026-11,45.02\n");
        stage.execute("update dues_charge set amount_fen = 6000 where dues_month = date '2026-11-01'");
        apply.apply(act(), file);
        bookAll(file);
        assertThat(stage.rows("select state from dues_bank_row")).containsExactly(Map.of("state", "UNCLEAR"));
        assertThat(stage.count("select count(*) from dues_payment")).isZero();
    }

    /** Between the two lines lie more than are booked at a time; in the dry run the month that is named came first. */
    @Test
    void what_pays_months_to_come_ends_as_the_dry_run_said_however_long_the_list_is() {
        dues.crowd(branch, 2600, "100");
        String between = IntStream.rangeClosed(1, 2600)
                .mapToObj(n -> "党员" + n + ",2026-11,,1\n")
                .collect(Collectors.joining());
        long file = compared("姓名,月份,缴费日期,金额\n张三,,2026-11-06,315.14\n" + between + "张三,2026-10,,45.02\n");
        assertThat(stage.count("select count(*) from dues_bank_row where state = 'MATCHED'"))
                .isEqualTo(2602);
        apply.apply(act(), file);
        bookAll(file);
        assertThat(stage.count("select count(*) from dues_bank_row where state = 'MATCHED' and payment_id is not null"))
                .isEqualTo(2602);
        assertThat(stage.rows("select cast(max(dues_month) as text) as m from dues_charge where status = 'PAID'"))
                .containsExactly(Map.of("m", "2027-05-01"));
        assertThat(balance.faults()).isEmpty();
    }

    @Test
    void the_months_of_one_line_do_not_depend_on_the_lines_of_others() {
        Member li = stage.member(branch, "lisi", "李四");
        owes(li, "2026-06-01", 100);
        stage.execute("delete from dues_charge where dues_month = date '2026-10-01'");
        assertThat(verdicts("姓名,缴费日期,金额\n张三,2026-11-06,90.04\n李四,2026-06-06,77\n"))
                .containsExactly("2 MATCHED " + zhang.id(), "3 UNCLEAR " + li.id());
        assertThat(stage.count("select count(*) from dues_charge where paid_fen > 0"))
                .isZero();
        long file = stage.count("select max(id) from dues_bank_file");
        apply.apply(act(), file);
        bookAll(file);
        assertThat(stage.rows("select cast(dues_month as text) as m from dues_charge where status = 'PAID' order by 1"))
                .containsExactly(Map.of("m", "2026-11-01"), Map.of("m", "2026-12-01"));
    }

    @Test
    void what_is_owed_to_a_branch_beyond_the_list_is_not_paid_by_it() {
        Org elsewhere = stage.branch("外单位支部");
        stage.execute("update dues_charge set org_id = ? where dues_month = date '2026-10-01'", elsewhere.id());
        assertThat(verdicts("姓名,月份,金额\n张三,2026-10,45.02\n")).containsExactly("2 UNCLEAR " + zhang.id());
        long line = stage.count("select max(id) from dues_bank_row");
        assertThat(decide.choose(act(), line, zhang.id(), false)).isInstanceOf(HandChoice.Booked.class);
        assertThat(stage.rows("select cast(dues_month as text) as m from dues_charge where status = 'PAID'"))
                .containsExactly(Map.of("m", "2026-11-01"));
    }

    @Test
    void a_person_decides_what_no_rule_could() {
        long file = compared("姓名,月份,金额\n张小三,2026-11,45.02\n张三,2026-11,100\n王五,2026-11,5\n");
        List<Long> lines = stage.rows("select id from dues_bank_row order by line_no").stream()
                .map(row -> (Long) row.get("id"))
                .toList();
        assertThat(decide.choose(act(), lines.get(0), zhang.id(), false)).isInstanceOf(HandChoice.Booked.class);
        assertThat(decide.choose(act(), lines.get(0), zhang.id(), false)).isInstanceOf(HandChoice.Refused.class);
        assertThat(decide.choose(act(), lines.get(1), zhang.id(), false)).isEqualTo(new HandChoice.TooMuch(5498));
        assertThat(decide.choose(act(), lines.get(1), zhang.id(), true)).isInstanceOf(HandChoice.Booked.class);
        assertThat(decide.ignore(act(), lines.get(2))).isInstanceOf(HandChoice.Ignored.class);
        assertThat(stage.rows("select amount_fen, extra_fen from dues_payment order by id"))
                .containsExactly(
                        Map.of("amount_fen", 4502L, "extra_fen", 0L), Map.of("amount_fen", 10000L, "extra_fen", 5498L));
        assertThat(balance.faults()).isEmpty();
        Member stranger = stage.member(stage.branch("别的支部"), "other", "别人");
        assertThat(decide.choose(act(), lines.get(2), stranger.id(), true)).isInstanceOf(HandChoice.Refused.class);
    }

    @Test
    void a_line_whose_payment_was_reversed_is_booked_again_and_once() {
        long file = compared("姓名,月份,金额\n张三,2026-11,45.02\n");
        apply.apply(act(), file);
        bookAll(file);
        long line = stage.count("select max(id) from dues_bank_row");
        assertThat(decide.choose(act(), line, zhang.id(), false)).isInstanceOf(HandChoice.Refused.class);
        reversal.reverse(act(), stage.count("select max(id) from dues_payment"), "登记错人");
        assertThat(rows.inStates(file, List.of(BankRowState.REVERSED), 0, 9))
                .extracting(BankRow::id)
                .containsExactly(line);
        assertThat(IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(i -> decide.choose(act(), line, zhang.id(), true))
                        .filter(HandChoice.Booked.class::isInstance))
                .hasSize(1);
        assertThat(stage.count("select sum(paid_fen) from dues_charge")).isEqualTo(4502);
        reversal.reverse(act(), stage.count("select max(id) from dues_payment"), "退回本人");
        assertThat(decide.ignore(act(), line)).isInstanceOf(HandChoice.Ignored.class);
        assertThat(rows.counts(file))
                .containsExactly(new BankCount(
                        BankRowState.IGNORED, false, 1, 4502, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1)));
        assertThat(balance.faults()).isEmpty();
    }

    @Test
    void what_somebody_who_moved_on_still_owes_here_is_booked_here_and_no_more() {
        Org elsewhere = stage.branch("外单位支部");
        long file = compared("姓名,月份,缴费日期,金额\n张三,2026-10,,45.02\n张三,,2026-11-20,135.06\n");
        stage.execute("update member set org_id = ? where id = ?", elsewhere.id(), zhang.id());
        apply.apply(act(), file);
        bookAll(file);
        assertThat(stage.rows("select cast(dues_month as text) as m from dues_charge where status = 'PAID'"))
                .containsExactly(Map.of("m", "2026-10-01"));
        long line = stage.count("select max(id) from dues_bank_row");
        assertThat(namesakes.of(rows.find(line), "张三"))
                .singleElement()
                .satisfies(one -> assertThat(one.orgName()).isEqualTo("第一支部"));
        assertThat(decide.choose(act(), line, zhang.id(), false)).isEqualTo(new HandChoice.TooMuch(9004));
        assertThat(decide.choose(act(), line, zhang.id(), true)).isInstanceOf(HandChoice.Booked.class);
        assertThat(stage.count("select count(*) from dues_charge where org_id = ?", elsewhere.id()))
                .as("months to come are paid where the relation is")
                .isZero();
        assertThat(stage.count("select count(*) from dues_payment where org_id <> ?", branch.id()))
                .isZero();
        assertThat(balance.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "机关党委第一党支部, MATCHED",
        "第一支部委员会, MATCHED",
        "财务处, MATCHED",
        "机关党委第二支部, UNCLEAR",
        "第二党支部, UNCLEAR",
    })
    void what_the_list_says_somebody_of_another_branch_has_paid_is_not_taken_for_a_namesake_here(
            String place, String state) {
        assertThat(verdicts("姓名,所在党支部,月份,金额\n张三," + place + ",2026-11,45.02\n"))
                .singleElement()
                .asString()
                .contains(state);
    }

    /** The first is as the bank hands it out, the second as it is after somebody opened it and saved it as CSV. */
    @Test
    void a_list_that_was_opened_and_saved_anew_pays_nothing_twice() {
        byte[] bank = new SheetBook(new SheetMark("银行", "2026-11-20 09:05", "明细"))
                .write(List.of(new SheetPage(
                        "明细",
                        "代收党费明细",
                        Stream.of("姓名", "金额", "缴费日期")
                                .map(caption -> new SheetPage.Column(caption, 12))
                                .toList(),
                        Stream.of(List.of(
                                SheetCell.text("张三"),
                                new SheetCell.Money(4502),
                                new SheetCell.Day(LocalDate.of(2026, 11, 6)))))));
        long file = ((TakenList.Taken) taken(bank)).fileId();
        assertThat(taken("姓名,金额,缴费日期\n张三,45.02,2026/11/6\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        TakenList.Known.class,
                        known -> assertThat(known.file().id()).isEqualTo(file));
        String times = "姓名,金额,交易时间\n张三,45.02,2026-11-06 09:05:59\n张三,45.02,20261106150507\n";
        String saved = "姓名,金额,交易时间\n张三,45.02,2026/11/6 9:05\n张三,45.02,2026年11月6日 15:05\n";
        assertThat(taken(times.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        TakenList.Taken.class,
                        taken -> assertThat(taken.fresh()).isEqualTo(2));
        assertThat(taken(saved.getBytes(StandardCharsets.UTF_8))).isInstanceOf(TakenList.Known.class);
    }

    @Test
    void who_does_not_keep_the_dues_hands_in_no_list() {
        Act act = Act.own(zhang.id(), Channel.PAGE, clock.instant());
        assertThat(take.take(act, branch.id(), "x.csv", "姓名,金额\n张三,5\n".getBytes(StandardCharsets.UTF_8), NOVEMBER))
                .isInstanceOf(TakenList.NotYours.class);
    }

    private void bookAll(long file) {
        while (book.step(act(), file)) {
            assertThat(stage.count("select done from dues_bank_file where id = ?", file))
                    .isPositive();
        }
    }

    private long compared(String list) {
        long file = ((TakenList.Taken) taken(list.getBytes(StandardCharsets.UTF_8))).fileId();
        while (compare.step(file)) {
            assertThat(stage.count("select done from dues_bank_file where id = ?", file))
                    .isPositive();
        }
        return file;
    }

    private List<String> verdicts(String list) {
        long file = compared(list);
        assertThat(stage.rows("select state from dues_bank_file where id = ?", file))
                .containsExactly(Map.of("state", "COMPARED"));
        return stage
                .rows("select line_no, state, member_id from dues_bank_row where file_id = ? order by line_no", file)
                .stream()
                .map(row -> row.get("line_no") + " " + row.get("state") + " " + row.get("member_id"))
                .toList();
    }

    private TakenList taken(byte[] list) {
        return take.take(act(), branch.id(), "清单.csv", list, NOVEMBER);
    }

    private Act act() {
        return Act.own(collector.id(), Channel.PAGE, clock.instant());
    }

    private void owes(Member member, String month, long fen) {
        stage.execute(
                "insert into dues_standard (member_id, org_id, dues_year, from_month, revision, category, amount_fen, deviation,"
                        + " policy, rounding, fixed_by, channel, fixed_at) values (?, ?, 2026, cast(? as date), 1, 'MONTHLY', ?,"
                        + " 'NONE', 'test', 'FEN_HALF_UP', ?, 'PAGE', now())",
                member.id(),
                member.orgId(),
                month,
                fen,
                member.id());
        stage.execute(
                "insert into dues_charge (member_id, org_id, dues_month, standard_id, amount_fen, status, made_at)"
                        + " values (?, ?, cast(? as date), (select max(id) from dues_standard), ?, 'OPEN', now())",
                member.id(),
                member.orgId(),
                month,
                fen);
    }
}
