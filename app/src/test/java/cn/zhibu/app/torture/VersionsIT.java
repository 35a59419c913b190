package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.SandboxClock;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A deployment as it is: the version before and this one side by side on one schema, forwards and back, in the middle of a rush. */
@EnabledIfSystemProperty(
        named = VersionsIT.BEFORE,
        matches = ".+",
        disabledReason = "needs -Dzhibu.before=JAR, the version before")
class VersionsIT {

    static final String BEFORE = "zhibu.before";

    private static final String VERSION = "select max(version::int) from flyway_schema_history where success";

    @TempDir
    Path folder;

    private final Village village = new Village(4, 25);
    private final Site site = Site.of(village, SandboxClock.system());
    private final Path before = Path.of(System.getProperty(BEFORE));
    private Instances instances;
    private Rush crowd;

    @BeforeEach
    void prepare() {
        instances = new Instances(site, folder);
        crowd = new Rush(village, site, instances);
    }

    @AfterEach
    void close() {
        crowd.close();
        instances.close();
        site.close();
    }

    @Test
    void the_version_before_and_this_one_serve_the_same_people_forwards_and_back() {
        instances.start(before, 2);
        crowd.begin().join();
        int old = site.count(VERSION);
        replaced(() -> instances.start(1));
        replaced(() -> instances.start(1));
        int now = site.count(VERSION);
        replaced(() -> instances.start(before, 1));
        replaced(() -> instances.start(1));
        Awaitility.await()
                .atMost(Rush.PATIENCE)
                .until(() ->
                        site.count("select count(*) from outbox_message where state in ('WAITING', 'CALLED')") == 0);
        Scale.figure("versions_schema_before", old);
        Scale.figure("versions_schema_now", now);
        Scale.figure("versions_acts", crowd.outcomes().size());
        Findings findings = Checker.check(site, crowd.outcomes());
        findings.print("versions");
        findings.mustBeClean();
        assertThat(now).as("a version that changed the schema").isGreaterThan(old);
    }

    /** One more joins, all serve, the oldest is told to stop. */
    private void replaced(Runnable joins) {
        joins.run();
        CompletableFuture<Void> rush = crowd.underWay();
        instances.stop();
        rush.join();
    }
}
