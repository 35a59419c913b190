package cn.zhibu.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.domain.language.Numbers;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesPayment;
import cn.zhibu.mapper.dues.DuesPaymentMapper;
import cn.zhibu.mapper.dues.PayWay;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ConfirmDuesIT extends DomainIT {

    private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);

    @Autowired
    private MakeCharges charges;

    @Autowired
    private ConfirmDues confirm;

    @Autowired
    private ReversePayment reversal;

    @Autowired
    private BookPayments book;

    @Autowired
    private DuesPaymentMapper payments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DuesBalance balance;

    @Autowired
    private DuesScene dues;

    private Org branch;
    private Member collector;
    private final List<Member> people = new ArrayList<>();

    @BeforeEach
    void list() {
        people.clear();
        branch = stage.branch("第一支部");
        collector = stage.member(branch, "shouqian", "钱收");
        stage.grant(collector, branch, Role.DUES_COLLECTOR);
        IntStream.rangeClosed(1, 10).forEach(i -> people.add(stage.member(branch, "m" + i, "党员" + i)));
        people.forEach(dues::fix);
        charges.make(MONTH, clock.instant());
    }

    @AfterEach
    void books_balance() {
        assertThat(balance.faults()).isEmpty();
    }

    @Test
    void a_range_is_confirmed_with_receipt_numbers_in_a_row() {
        ConfirmOutcome.Confirmed done = confirmed("1-8 10", cash());
        assertThat(done.payments()).extracting(DuesPayment::receiptNo).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(done.fen()).isEqualTo(9 * DuesScene.FEN);
        assertThat(dues.charge(people.get(8), "2026-11-01").status()).isEqualTo(ChargeStatus.OPEN);
        assertThat(dues.charge(people.get(9), "2026-11-01").status()).isEqualTo(ChargeStatus.PAID);
    }

    @Test
    void who_has_paid_is_named_and_not_booked_twice() {
        confirmed("1-3", cash());
        ConfirmOutcome.Confirmed again = confirmed("3-4", cash());
        assertThat(again.settled()).containsExactly("党员3");
        assertThat(again.payments()).extracting(DuesPayment::receiptNo).containsExactly(4);
        assertThat(confirmed("其余", cash()).payments()).hasSize(6);
    }

    @Test
    void a_number_that_is_not_on_the_list_books_nothing() {
        assertThat(say("1-11", cash())).isInstanceOf(ConfirmOutcome.Unreadable.class);
        assertThat(say("一二", cash())).isInstanceOf(ConfirmOutcome.Unreadable.class);
        assertThat(stage.count("select count(*) from dues_payment")).isZero();
        assertThat(stage.count("select count(*) from dues_receipt")).isZero();
    }

    @Test
    void only_who_keeps_the_dues_of_the_branch_confirms() {
        Member other = stage.secretary(stage.branch("第二支部"), "sunqi", "孙七");
        Act act = Act.own(other.id(), Channel.WORD, clock.instant());
        assertThat(confirm.confirm(act, branch.id(), MONTH, Numbers.parse("1"), cash()))
                .isInstanceOf(ConfirmOutcome.NotYours.class);
        Act member = Act.own(people.get(0).id(), Channel.WORD, clock.instant());
        assertThat(confirm.confirm(member, branch.id(), MONTH, Numbers.parse("1"), cash()))
                .isInstanceOf(ConfirmOutcome.NotYours.class);
    }

    @Test
    void half_a_year_ahead_is_paid_with_one_receipt_and_its_months_come_numbered_later() {
        ConfirmOutcome.Confirmed done =
                confirmed("2", new ConfirmTerms(PayWay.BANK, Beijing.date(clock.instant()), 6, false));
        assertThat(done.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.amountFen()).isEqualTo(7 * DuesScene.FEN);
            assertThat(payment.way()).isEqualTo(PayWay.BANK);
        });
        assertThat(dues.charge(people.get(1), "2027-05-01").status()).isEqualTo(ChargeStatus.PAID);
        charges.make(LocalDate.of(2026, 12, 1), clock.instant());
        assertThat(dues.charge(people.get(1), "2026-12-01").rollNo()).isEqualTo(2);
        assertThat(stage.count("select count(*) from dues_charge where dues_month = '2026-12-01'"))
                .isEqualTo(10);
        assertThat(say("3", new ConfirmTerms(PayWay.BANK, MONTH, 7, false))).isInstanceOf(ConfirmOutcome.TooFar.class);
    }

    @Test
    void arrears_are_paid_with_the_month_where_it_is_said() {
        charges.make(LocalDate.of(2026, 9, 1), clock.instant());
        charges.make(LocalDate.of(2026, 10, 1), clock.instant());
        confirmed("1", cash());
        ConfirmOutcome.Confirmed done =
                confirmed("2", new ConfirmTerms(PayWay.CASH, Beijing.date(clock.instant()), 0, true));
        assertThat(done.fen()).isEqualTo(3 * DuesScene.FEN);
        assertThat(dues.charge(people.get(0), "2026-10-01").status()).isEqualTo(ChargeStatus.OPEN);
        assertThat(dues.charge(people.get(1), "2026-09-01").status()).isEqualTo(ChargeStatus.PAID);
    }

    @Test
    void a_branch_takes_no_money_for_the_months_of_another() {
        Org other = stage.branch("第二支部");
        stage.execute(
                "update member set org_id = ? where id = ?",
                other.id(),
                people.get(1).id());
        ConfirmTerms all = new ConfirmTerms(PayWay.CASH, Beijing.date(clock.instant()), 2, true);
        assertThat(confirmed("2", all).fen()).isEqualTo(DuesScene.FEN);
        charges.make(LocalDate.of(2026, 12, 1), clock.instant());
        assertThat(dues.charge(people.get(1), "2026-12-01").orgId()).isEqualTo(other.id());
        assertThat(dues.charge(people.get(1), "2026-12-01").status()).isEqualTo(ChargeStatus.OPEN);
    }

    @Test
    void a_reversal_has_a_reason_keeps_the_number_and_owes_again() {
        DuesPayment second = confirmed("1-3", cash()).payments().get(1);
        assertThat(reversal.reverse(act(), second.id(), " ")).isInstanceOf(ReversalOutcome.NoReason.class);
        assertThat(reversal.reverse(act(), second.id(), "重复登记")).isInstanceOf(ReversalOutcome.Reversed.class);
        assertThat(reversal.reverse(act(), second.id(), "重复登记")).isInstanceOf(ReversalOutcome.Already.class);
        assertThat(dues.charge(people.get(1), "2026-11-01").status()).isEqualTo(ChargeStatus.OPEN);
        assertThat(stage.count("select count(*) from dues_payment")).isEqualTo(3);
        assertThat(confirmed("2", cash()).payments())
                .extracting(DuesPayment::receiptNo)
                .containsExactly(4);
        assertThat(balance.branches()).singleElement().satisfies(books -> {
            assertThat(books.receivedFen()).isEqualTo(3 * DuesScene.FEN);
            assertThat(books.openFen()).isEqualTo(3 * DuesScene.FEN);
        });
    }

    @Test
    void zero_takes_back_all_of_one_act() {
        confirmed("1", cash());
        clock.advance(java.time.Duration.ofSeconds(1));
        DuesPayment first = confirmed("2-5", cash()).payments().get(0);
        assertThat(reversal.undo(act(), first.id(), "本人撤销")).hasSize(4);
        assertThat(stage.count("select count(*) from dues_charge where status = 'PAID'"))
                .isEqualTo(1);
    }

    @Test
    void zero_takes_back_nothing_of_another_act_of_the_same_second() {
        DuesPayment before = confirmed("1", cash()).payments().get(0);
        DuesPayment last = confirmed("2-3", cash()).payments().get(0);
        assertThat(reversal.undo(act(), last.id(), "本人撤销")).hasSize(2).noneMatch(one -> one.id() == before.id());
        assertThat(dues.charge(people.get(0), "2026-11-01").status()).isEqualTo(ChargeStatus.PAID);
    }

    /** The older month of 党员2 and the month of 党员3 lie in the charges in another order than in the payments that are undone. */
    @Test
    void an_undo_and_a_list_being_booked_do_not_wait_for_each_other() throws Exception {
        charges.make(LocalDate.of(2026, 9, 1), clock.instant());
        ConfirmTerms all = new ConfirmTerms(PayWay.CASH, Beijing.date(clock.instant()), 0, true);
        List<DuesPayment> paid = confirmed("2-3", all).payments();
        List<PaymentOrder> list = List.of(order(people.get(2), "2026-11-01"), order(people.get(1), "2026-09-01"));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            transaction.executeWithoutResult(status -> {
                payments.lock(paid.get(1).id());
                both.add(threads.submit(() -> reversal.undo(act(), paid.get(0).id(), "本人撤销")));
                await().until(() -> waiting() == 1);
                both.add(threads.submit(() -> book.book(act(), list)));
                await().until(() -> waiting() == 2 || both.get(1).isDone());
            });
            for (Future<?> one : both) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(stage.count("select count(*) from dues_reversal")).isEqualTo(2);
    }

    /** Of a charge that is paid already: what a list read before somebody else paid it. */
    private PaymentOrder order(Member member, String month) {
        return new PaymentOrder(
                branch.id(),
                member.id(),
                null,
                null,
                PayWay.BANK,
                Beijing.date(clock.instant()),
                List.of(new PaymentOrder.Share(dues.charge(member, month).id(), DuesScene.FEN)),
                0);
    }

    /** How many wait for a row in this database. */
    private long waiting() {
        return stage.count("select count(*) from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock'");
    }

    @Test
    void the_year_of_the_receipt_starts_again_at_one() {
        confirmed("1-2", cash());
        clock.set("2027-01-08", "09:05");
        charges.make(LocalDate.of(2027, 1, 1), clock.instant());
        ConfirmOutcome.Confirmed done = confirmed("3", cash());
        assertThat(done.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.receiptYear()).isEqualTo(2027);
            assertThat(payment.receiptNo()).isEqualTo(1);
        });
    }

    @Test
    void two_collectors_at_the_same_moment_book_everybody_once() {
        Member second = stage.secretary(branch, "lijianguo", "李建国");
        IntStream.range(0, 16).parallel().forEach(i -> {
            Act act = Act.own(i % 2 == 0 ? collector.id() : second.id(), Channel.WORD, clock.instant());
            confirm.confirm(act, branch.id(), MONTH, Numbers.parse((1 + i % 5) + "-10"), cash());
        });
        assertThat(stage.count("select count(*) from dues_payment")).isEqualTo(10);
        assertThat(stage.count("select max(receipt_no) from dues_payment")).isEqualTo(10);
    }

    private ConfirmOutcome.Confirmed confirmed(String numbers, ConfirmTerms terms) {
        ConfirmOutcome outcome = say(numbers, terms);
        assertThat(outcome).isInstanceOf(ConfirmOutcome.Confirmed.class);
        return (ConfirmOutcome.Confirmed) outcome;
    }

    private ConfirmOutcome say(String numbers, ConfirmTerms terms) {
        return confirm.confirm(act(), branch.id(), MONTH, Numbers.parse(numbers), terms);
    }

    private ConfirmTerms cash() {
        return ConfirmTerms.cash(Beijing.date(clock.instant()));
    }

    private Act act() {
        return Act.own(collector.id(), Channel.WORD, clock.instant());
    }
}
