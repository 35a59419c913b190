package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.SandboxClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process with a great many messages to send: its heap after a collection does not grow with them. */
class BacklogIT {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    private final Site site = Site.of(new Village(2, 5), SandboxClock.system());
    private final HttpClient http = HttpClient.newHttpClient();
    private Instances instances;

    @BeforeEach
    void prepare() {
        instances = new Instances(site, folder);
    }

    @AfterEach
    void close() {
        instances.close();
        site.close();
    }

    @Test
    void the_heap_does_not_grow_with_the_backlog() throws Exception {
        int rows = Scale.of(10_000, 100_000);
        instances.start(1);
        // people whom the platform does not know: their calls cost the service the same
        site.sql()
                .update(
                        "insert into member (wecom_userid, name, org_id, standing, voting) select 'x' || g, '无名' || g,"
                                + " (select min(id) from org), 'FULL', true from generate_series(1, ?) g",
                        rows);
        long before = heap();
        long most = before;
        new Mail(site).put("REMINDER", "'，编号' || m.id % 500", Duration.ofHours(3));
        while (waiting() > 0) {
            most = Math.max(most, heap());
            Awaitility.await()
                    .pollDelay(Duration.ofMillis(500))
                    .atMost(PATIENCE)
                    .until(() -> true);
        }
        most = Math.max(most, heap());
        Scale.figure("G22_rows_of_backlog", rows);
        Scale.figure("G22_heap_before_mb", before / MEGABYTE);
        Scale.figure("G22_heap_growth_mb", (most - before) / MEGABYTE);
        assertThat(most - before).as("growth in bytes").isLessThan(64 * MEGABYTE);
    }

    private int waiting() {
        return site.count("select count(*) from outbox_message where state in ('WAITING', 'CALLED')");
    }

    /** What lives, in bytes, after a collection. */
    private long heap() throws Exception {
        String pid = Long.toString(instances.first().process().pid());
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(60, TimeUnit.SECONDS);
        URI metrics = instances.first().url().resolve("/actuator/prometheus");
        return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
