package cn.zhibu.bench;

import cn.zhibu.bot.wecom.WeComApi;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.step.RunMeetingSteps;
import cn.zhibu.sandbox.fault.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Prints how fast messages leave, beside what the stand-in of the platform takes from the same client with nothing of ours around it. Arguments:
 * people (100000), calls of the rate (4000), due reminders (50000).
 */
public final class Outbound {

    private static final int WARM = 20_000;
    private static final int PER_CALL = 1_000;
    private static final int BRANCH = 50;
    private static final int AMOUNTS = 2_000;
    private static final Duration LATENCY = Duration.ofMillis(200);

    private final Service service;
    private final PrintStream terminal;
    private final Figures figures;
    private final ProcessHandle postmaster;
    private final Mailbag bag;

    private Outbound(Service service, PrintStream terminal) {
        this.service = service;
        this.terminal = terminal;
        this.figures = new Figures(terminal);
        this.postmaster = service.crowd().postmaster();
        this.bag = new Mailbag(service.bean(JdbcTemplate.class), service.sandbox());
    }

    public static void main(String[] args) throws IOException {
        PrintStream terminal = System.out;
        Path log = Files.createTempFile("zhibu-outbound", ".log");
        try (OutputStream file = Files.newOutputStream(log);
                PrintStream lines = new PrintStream(file, false, StandardCharsets.UTF_8)) {
            System.setOut(lines);
            try (Service service = Service.start()) {
                Outbound outbound = new Outbound(service, terminal);
                outbound.run(number(args, 0, 100_000), number(args, 1, 4_000), number(args, 2, 50_000));
            }
        }
        terminal.println("Log of the service: " + log);
        System.exit(0);
    }

    private static int number(String[] args, int index, int absent) {
        return args.length > index ? Integer.parseInt(args[index]) : absent;
    }

    private void run(int people, int calls, int reminders) {
        bag.people(people);
        warmUp();
        counted(reminders, () -> reminders("reminder", reminders, BRANCH));
        counted(reminders, () -> reminders("lone_reminder", reminders, 1));
        counted(people, () -> equal(people));
        counted(people, () -> grouped(people));
        if (calls > 0) {
            rate(calls);
        }
        // last, for its calls go on being tried
        backlog(people);
    }

    private void counted(int people, Runnable stretch) {
        Statements statements = service.statements();
        statements.begin();
        stretch.run();
        statements.print(terminal, people);
    }

    /** How long it took, and what it cost: on a busy machine only the latter can be compared. */
    private void timed(String name, Runnable work) {
        CpuTimes start = CpuTimes.now(postmaster);
        figures.figure(name + "_seconds", seconds(work));
        CpuTimes spent = CpuTimes.now(postmaster).since(start);
        figures.figure(name + "_service_cpu_seconds", spent.service());
        figures.figure(name + "_postgres_cpu_seconds", spent.postgres());
    }

    /** Else most of the time is the compiler's. */
    private void warmUp() {
        bag.silent(WARM, 1);
        remind();
        bag.forget();
        bag.mail("warm", WARM, "'文字' || (g % 250)");
        deliver();
        bag.forget();
    }

    /** One content to everybody; the floor is the same number of full calls without rows. */
    private void equal(int people) {
        double floor = seconds(() -> IntStream.range(0, people / PER_CALL)
                .parallel()
                .forEach(call ->
                        service.bean(WeComApi.class).post("/cgi-bin/message/send", bag.fullCall(call, PER_CALL))));
        bag.mail("equal", people, "'同一内容'");
        int before = bag.calls();
        figures.figure("equal_people", people);
        timed("equal", this::deliver);
        bag.everybodySent();
        figures.figure("equal_calls", bag.calls() - before);
        figures.figure("equal_floor_seconds", floor);
    }

    /** As many texts as there are amounts: as few calls as that allows. */
    private void grouped(int people) {
        bag.mail("dues", people, "'本月应交党费' || (g % " + AMOUNTS + ") || '元'");
        int before = bag.calls();
        timed("grouped", this::deliver);
        bag.everybodySent();
        figures.figure("grouped_texts", AMOUNTS);
        figures.figure("grouped_calls_over_optimum", (bag.calls() - before) / (double) AMOUNTS);
    }

    /** So many rows that wait while the platform is down: they are frozen into calls, and the calls are put off. */
    private void backlog(int people) {
        bag.forget();
        bag.mail("backlog", people, "'积压' || (g % " + AMOUNTS + ")");
        service.sandbox().faults().always("message/send", new Fault.Errcode(-1));
        figures.figure(
                "backlog_heap_growth_mb",
                Heap.growth(() -> service.bean(DeliverOutbox.class).run()));
        service.sandbox().faults().clear();
        bag.forget();
    }

    /** A text of their own to so many people, at 200 ms a call; measured without the first burst. */
    private void rate(int calls) {
        service.sandbox().faults().always("message/send", new Fault.Latency(LATENCY));
        bag.mail("own", calls, "'您的编号是' || g");
        deliver();
        bag.everybodySent();
        service.sandbox().faults().clear();
        double perMinute = bag.steadyPerMinute(calls);
        figures.figure("rate_calls_per_minute", perMinute);
        figures.figure("rate_over_10000_per_minute", perMinute / 10_000);
    }

    /** Reminders that become due in the same second, so many people to a meeting; they become rows of the outbox. */
    private void reminders(String name, int people, int each) {
        bag.silent(people, each);
        timed(name, this::remind);
        if (bag.reminders() != people) {
            throw new IllegalStateException("Of " + people + " people " + bag.reminders() + " are reminded.");
        }
        figures.figure(name + "_rows", people);
        bag.forget();
    }

    private void remind() {
        service.bean(RunMeetingSteps.class).run();
        // the tick of the timetable takes part
        bag.awaitSteps();
    }

    private void deliver() {
        service.bean(DeliverOutbox.class).run();
        // the tick of the timetable sends as well
        bag.awaitFates();
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
