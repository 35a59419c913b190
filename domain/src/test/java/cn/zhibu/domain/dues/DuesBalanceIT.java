package cn.zhibu.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.books.TurnOver;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.domain.language.Numbers;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.dues.DuesAnswer;
import cn.zhibu.mapper.dues.DuesBalanceRow;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesDeviation;
import cn.zhibu.mapper.dues.PayWay;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class DuesBalanceIT extends DomainIT {

    /** The whole proof: {@code -Dzhibu.dues.operations=10000}. */
    private static final int OPERATIONS = Integer.getInteger("zhibu.dues.operations", 400);

    private static final long SEED = Long.getLong("zhibu.dues.seed", 20261122L);
    private static final int THREADS = 3;
    private static final int BETWEEN_CUTS = 8;
    private static final int PEOPLE = 12;
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final int MONTHS = 6;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private MakeCharges charges;

    @Autowired
    private ConfirmDues confirm;

    @Autowired
    private ReversePayment reversal;

    @Autowired
    private AnswerDues answers;

    @Autowired
    private FixYear fix;

    @Autowired
    private TurnOver turnOver;

    @Autowired
    private DuesBalance balance;

    @Autowired
    private DuesScene dues;

    @Autowired
    private TransactionTemplate transaction;

    private final Queue<Exception> stuck = new ConcurrentLinkedQueue<>();
    private final List<Org> branches = new ArrayList<>();
    private final List<Member> secretaries = new ArrayList<>();
    private final List<List<Member>> people = new ArrayList<>();

    @BeforeEach
    void two_branches() {
        branches.clear();
        secretaries.clear();
        people.clear();
        for (int b = 0; b < 2; b++) {
            int branch = b;
            branches.add(stage.branch("第" + b + "支部"));
            secretaries.add(stage.secretary(branches.get(b), "s" + b, "书记" + b));
            people.add(IntStream.range(0, PEOPLE)
                    .mapToObj(i -> stage.member(branches.get(branch), "p" + branch + "x" + i, "党员" + i))
                    .toList());
            people.get(b).forEach(dues::fix);
        }
        charges.make(FIRST, clock.instant());
    }

    @Test
    void the_books_balance_at_any_moment_whatever_happens_and_whenever_it_is_cut_off() throws Exception {
        AtomicInteger cut = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Semaphore turns = new Semaphore(0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                Random random = new Random(SEED + t);
                work.add(() -> {
                    for (int i = 0; i < OPERATIONS / THREADS; i++) {
                        one(random, cut, done);
                        turns.release();
                    }
                    return null;
                });
            }
            List<Future<Void>> running = work.stream().map(threads::submit).toList();
            Random killer = new Random(SEED - 1);
            while (running.stream().anyMatch(future -> !future.isDone())) {
                // so many operations between two cuts, however slow the machine is
                if (turns.tryAcquire(BETWEEN_CUTS, 1, TimeUnit.SECONDS)) {
                    assertThat(faults()).isEmpty();
                    kill(killer);
                }
            }
            for (Future<Void> future : running) {
                future.get();
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.println("dues operations done=" + done + " cut=" + cut + " payments="
                + stage.count("select count(*) from dues_payment") + " reversals="
                + stage.count("select count(*) from dues_reversal") + " turnovers="
                + stage.count("select count(*) from dues_turnover"));
        assertThat(done.get()).isGreaterThan(OPERATIONS / 2);
        assertThat(cut.get()).isPositive();
        assertThat(stuck).as("two that waited for each other").isEmpty();
        assertThat(balance.faults()).isEmpty();
        for (DuesBalanceRow books : balance.branches()) {
            assertThat(books.receivedFen()).isEqualTo(books.paidFen() + books.extraFen());
            assertThat(books.openFen()).isEqualTo(turnOver.held(books.orgId()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dues_charge set paid_fen = paid_fen - 1, status = 'OPEN' where status = 'PAID' and roll_no = 1",
                "delete from dues_allocation where id = 1",
                "update dues_payment set amount_fen = amount_fen + 1 where id = 2",
                "update dues_payment set receipt_no = 90 where id = 2",
                "update dues_receipt set last_no = last_no + 1",
                "insert into dues_reversal select id, 'x', confirmed_by, 'WORD', now() from dues_payment where id = 1",
                "update dues_payment set member_id = confirmed_by where id = 1",
                "delete from dues_event where payment_id = 1",
                "update dues_turnover set amount_fen = amount_fen - 1",
                "delete from dues_turnover",
            })
    void whatever_is_changed_by_hand_is_found(String tampering) {
        Act act = Act.own(secretaries.get(0).id(), Channel.WORD, clock.instant());
        confirm.confirm(act, branches.get(0).id(), FIRST, Numbers.parse("1-4"), terms(0, false));
        turnOver.record(act, branches.get(0).id(), 5000, TODAY, null);
        assertThat(balance.faults()).isEmpty();
        stage.execute(tampering);
        assertThat(balance.faults()).isNotEmpty();
    }

    private List<String> faults() {
        while (true) {
            try {
                return balance.faults();
            } catch (DataAccessException e) {
                // this connection was the one that was cut off
            }
        }
    }

    /** Ends the connection of somebody in the middle of a transaction, as a crash does. */
    private void kill(Random random) {
        stage.rows(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                        + " and pid <> pg_backend_pid() and xact_start is not null and random() < ?",
                random.nextDouble());
    }

    private void one(Random random, AtomicInteger cut, AtomicInteger done) {
        try {
            transaction.executeWithoutResult(status -> {
                operation(random);
                if (random.nextInt(15) == 0) {
                    status.setRollbackOnly();
                }
            });
            done.incrementAndGet();
        } catch (PessimisticLockingFailureException e) {
            stuck.add(e);
        } catch (DataAccessException | TransactionException e) {
            cut.incrementAndGet();
        }
    }

    private void operation(Random random) {
        int b = random.nextInt(2);
        Org branch = branches.get(b);
        Act act = Act.own(secretaries.get(b).id(), Channel.WORD, clock.instant().plusMillis(random.nextInt(100_000)));
        LocalDate month = FIRST.plusMonths(random.nextInt(MONTHS));
        Member member = people.get(b).get(random.nextInt(PEOPLE));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> confirm.confirm(act, branch.id(), month, numbers(random), terms(0, random.nextBoolean()));
            case 3 -> confirm.confirm(act, branch.id(), month, numbers(random), terms(random.nextInt(7), false));
            case 4, 5 ->
                any("select id from dues_payment where org_id = ? order by random() limit 1", branch)
                        .forEach(id -> reversal.reverse(act, id, "登记有误"));
            case 6 ->
                any("select id from dues_payment where org_id = ? order by id desc limit 1", branch)
                        .forEach(id -> reversal.undo(act, id, "本人撤销"));
            case 7 -> answers.answer(Act.own(member.id(), Channel.CARD, act.at()), month, DuesAnswer.PAID);
            case 8 -> fix.apply(act, branch.id(), 2026, List.of(line(member, month, random)));
            case 9 ->
                turnOver.record(act, branch.id(), 1 + random.nextInt(9_000), TODAY.minusDays(random.nextInt(60)), null);
            case 10 ->
                any("select id from dues_turnover where org_id = ? order by random() limit 1", branch)
                        .forEach(id -> turnOver.reverse(act, id, "金额录错"));
            default -> charges.make(month, act.at());
        }
    }

    private YearLine line(Member member, LocalDate month, Random random) {
        long fen = random.nextInt(5) == 0 ? 0 : 20 + random.nextInt(90_000);
        return new YearLine(
                member.id(), DuesCategory.MONTHLY, month, fen, null, null, DuesDeviation.REDUCED, "党委批准", "收入变化");
    }

    private Stream<Long> any(String query, Org branch) {
        return stage.rows(query, branch.id()).stream().map(row -> (Long) row.get("id"));
    }

    private static cn.zhibu.domain.language.Selection numbers(Random random) {
        int from = 1 + random.nextInt(PEOPLE);
        return Numbers.parse(from + "-" + Math.min(PEOPLE, from + random.nextInt(4)));
    }

    private static ConfirmTerms terms(int ahead, boolean arrears) {
        return new ConfirmTerms(PayWay.CASH, TODAY, ahead, arrears);
    }
}
