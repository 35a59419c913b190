package cn.zhibu.app;

import static cn.zhibu.app.OperatorFiles.DEPLOY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.app.OperatorFiles.Alert;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The files for operators say what the service does; the names of metrics in them are compared with a running service by {@link ProductionJarIT}. */
class OperatorFilesTest {

    private static final Path GUIDE = Path.of("..", "docs", "operations.md");

    @Test
    void the_example_and_the_guide_list_every_setting_and_no_other() throws IOException {
        Set<String> known = settings();
        assertThat(known).hasSizeGreaterThan(25).contains("WECOM_SECRET", "ZHIBU_S3_KEY", "ZHIBU_CONNECTIONS_REST");
        String example = Files.readString(DEPLOY.resolve("zhibu.env.example"));
        Set<String> listed = found("(?m)^#?([A-Z][A-Z0-9_]+)=", example);
        listed.remove("SPRING_PROFILES_ACTIVE");
        assertThat(listed).isEqualTo(known);
        assertThat(found("`([A-Z][A-Z0-9_]+)`", Files.readString(GUIDE))).containsAll(known);
    }

    @Test
    void the_example_cannot_be_used_as_it_is() throws IOException {
        String example = Files.readString(DEPLOY.resolve("zhibu.env.example"));
        assertThat(example).containsPattern("(?m)^ZHIBU_DATA_KEY=$");
        assertThat(found("(?m)^(?:WECOM_SECRET|WECOM_CALLBACK_TOKEN|DATABASE_PASSWORD)=(.*)$", example))
                .allMatch(value -> value.matches("(?i)change-?me.*"));
    }

    @Test
    void every_alert_has_its_paragraph_in_the_guide() throws IOException {
        List<Alert> alerts = OperatorFiles.alerts();
        assertThat(alerts).hasSizeGreaterThan(10).extracting(Alert::name).doesNotHaveDuplicates();
        assertThat(alerts).allSatisfy(alert -> {
            assertThat(alert.labels().get("severity")).asString().isIn("page", "ticket");
            assertThat(alert.annotations().get("summary")).asString().isNotBlank();
        });
        assertThat(found("(?m)^\\| `(Zhibu[A-Za-z]+)` \\|", Files.readString(GUIDE)))
                .isEqualTo(alerts.stream().map(Alert::name).collect(Collectors.toSet()));
    }

    @Test
    void systemd_waits_longer_than_the_service_needs_to_end() throws IOException {
        String unit = Files.readString(DEPLOY.resolve("zhibu.service"));
        int phase = Integer.parseInt(only("timeout-per-shutdown-phase: (\\d+)s", applicationYml()));
        int patience = Integer.parseInt(only("(?m)^TimeoutStopSec=(\\d+)$", unit));
        // the web server, the lanes and the scheduler may each take a phase
        assertThat(patience).isGreaterThan(3 * phase);
        assertThat(unit)
                .contains(
                        "KillSignal=SIGTERM", "SuccessExitStatus=143", "Restart=on-failure", "StartLimitIntervalSec=0");
    }

    private static Set<String> settings() throws IOException {
        String yml = applicationYml();
        Set<String> names = found("\\$\\{([A-Z][A-Z0-9_]+)[:}]", yml);
        String connections = only("(?s)\n  connections:\n(.*?)\nserver:", yml);
        found("(?m)^    ([a-z]+): \\d+$", connections)
                .forEach(lane -> names.add("ZHIBU_CONNECTIONS_" + lane.toUpperCase(Locale.ROOT)));
        return names;
    }

    private static String applicationYml() throws IOException {
        return new ClassPathResource("application.yml").getContentAsString(StandardCharsets.UTF_8);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String only(String pattern, String text) {
        Matcher match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }
}
