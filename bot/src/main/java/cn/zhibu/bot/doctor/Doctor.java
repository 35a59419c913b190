package cn.zhibu.bot.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Looks at everything at once, each within its time, whatever the others find. */
public final class Doctor {

    private final Predicate<String> wrong;
    private final Duration deadline;

    /**
     * Looks with settings as they are.
     *
     * @param wrong whether a setting is missing or malformed, so that there is no use in what needs it
     */
    public Doctor(Predicate<String> wrong, Duration deadline) {
        this.wrong = wrong;
        this.deadline = deadline;
    }

    /** What they found, in the order of the checks. */
    public List<Finding> examine(List<Check> checks) {
        ExecutorService threads = Executors.newCachedThreadPool(Doctor::thread);
        try {
            long until = System.nanoTime() + deadline.toNanos();
            List<Future<List<Finding>>> looks = checks.stream()
                    .map(check -> threads.submit(() -> look(check)))
                    .toList();
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < checks.size(); i++) {
                findings.addAll(found(checks.get(i).about(), looks.get(i), until - System.nanoTime()));
            }
            return findings;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Finding> look(Check check) throws Exception {
        List<String> missing = check.settings().stream().filter(wrong).toList();
        return missing.isEmpty()
                ? check.look().call()
                : List.of(Finding.warn(
                        check.about(), "not looked at: " + String.join(", ", missing) + " must be right first."));
    }

    private List<Finding> found(String about, Future<List<Finding>> look, long nanos) {
        try {
            return look.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return List.of(Finding.fail(about, "no answer within " + deadline.toSeconds() + " seconds."));
        } catch (ExecutionException e) {
            // the name of its class only: a message may quote an address, and an address a password
            String kind =
                    e.getCause() == null ? "Exception" : e.getCause().getClass().getSimpleName();
            return List.of(Finding.fail(about, "could not be looked at (" + kind + ")."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(Finding.fail(about, "interrupted."));
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "doctor");
        thread.setDaemon(true);
        return thread;
    }
}
