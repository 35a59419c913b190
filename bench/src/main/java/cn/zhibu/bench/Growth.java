package cn.zhibu.bench;

import cn.zhibu.domain.directory.SyncDirectory;
import cn.zhibu.domain.dues.MakeCharges;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.step.RunMeetingSteps;
import cn.zhibu.sandbox.directory.Department;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Prints what the same work costs with more and more members, each time on a service and a database of its own. Arguments: how many members. */
public final class Growth {

    private static final int BRANCH = 50;
    private static final int FIRST_DEPARTMENT = 100;
    private static final int TAPS = 10_000;
    private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);

    private final Service service;
    private final Figures figures;
    private final JdbcTemplate sql;
    private final Mailbag bag;
    private final int people;

    private Growth(Service service, Figures figures, int people) {
        this.service = service;
        this.figures = figures;
        this.sql = service.bean(JdbcTemplate.class);
        this.bag = new Mailbag(sql, service.sandbox());
        this.people = people;
    }

    public static void main(String[] args) throws IOException {
        int[] sizes = args.length == 0
                ? new int[] {1_000, 1_000, 10_000, 100_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        Figures figures = new Figures(System.out);
        Path log = Files.createTempFile("zhibu-growth", ".log");
        try (OutputStream file = Files.newOutputStream(log);
                PrintStream lines = new PrintStream(file, false, StandardCharsets.UTF_8)) {
            System.setOut(lines);
            // the first size is printed twice by default: the first time pays for the compiler
            for (int size : sizes) {
                try (Service service = Service.start()) {
                    new Growth(service, figures, size).run();
                }
            }
        }
        System.exit(0);
    }

    private void run() throws IOException {
        directory();
        sql.execute("truncate member, org cascade");
        bag.people(people);
        reminders();
        charges();
        equal();
        figure("megabytes", megabytes());
        checkIns();
    }

    /** What WeCom shows, read for the first time and once more. */
    private void directory() {
        Directory directory = service.sandbox().directory();
        directory.put(new Department(2, "机关总支", 1, 2, List.of()));
        IntStream.range(0, people / BRANCH)
                .forEach(branch -> directory.put(
                        new Department(FIRST_DEPARTMENT + branch, "第" + branch + "支部", 2, 3 + branch, List.of())));
        directory.seed(IntStream.range(0, people)
                .mapToObj(person -> Member.of("grown" + person, "党员" + person, FIRST_DEPARTMENT + person / BRANCH))
                .toList());
        SyncDirectory sync = service.bean(SyncDirectory.class);
        figure("directory_first_seconds", seconds(sync::run));
        figure("directory_again_seconds", seconds(sync::run));
    }

    /** Everybody is silent on the evening before. */
    private void reminders() {
        bag.silent(people, BRANCH);
        figure("reminder_seconds", seconds(() -> {
            service.bean(RunMeetingSteps.class).run();
            bag.awaitSteps();
        }));
        bag.forget();
    }

    private void charges() {
        sql.update(
                "insert into dues_standard (member_id, org_id, dues_year, from_month, revision, category, amount_fen, deviation, policy,"
                        + " rounding, fixed_by, channel, fixed_at) select id, org_id, 2026, '2026-01-01', 1, 'WORKER', 2000, 'NONE', 'bench', 'FEN', id,"
                        + " 'PAGE', now() from member");
        sql.execute("analyze dues_standard");
        Instant now = Clock.systemUTC().instant();
        figure("charges_seconds", seconds(() -> service.bean(MakeCharges.class).make(MONTH, now)));
    }

    private void equal() {
        bag.mail("grown", people, "'同一内容'");
        figure("equal_seconds", seconds(() -> {
            service.bean(DeliverOutbox.class).run();
            bag.awaitFates();
        }));
        bag.everybodySent();
    }

    private void checkIns() throws IOException {
        service.crowd().gather(people);
        ProcessHandle postmaster = service.crowd().postmaster();
        int taps = Math.min(people, TAPS) / 2;
        try (GeneratorProcess generator = GeneratorProcess.start(service.port())) {
            generator.run(new Order(Order.Kind.TAPS, 64, 0, 0, taps));
            CpuTimes start = CpuTimes.now(postmaster);
            Run run = generator.run(new Order(Order.Kind.TAPS, 64, 0, taps, taps));
            Run costly = run.with(CpuTimes.now(postmaster).since(start));
            figure("taps_per_second", costly.perSecond());
            figure("taps_postgres_cpu_us", costly.postgresMicros());
        }
    }

    private double megabytes() {
        Long bytes = sql.queryForObject("select pg_database_size(current_database())", Long.class);
        return bytes == null ? 0 : bytes / 1e6;
    }

    private void figure(String name, double value) {
        figures.figure("members_" + people + "_" + name, value);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
