package cn.zhibu.app.doctor;

import cn.zhibu.bot.doctor.CallbackCheck;
import cn.zhibu.bot.doctor.Check;
import cn.zhibu.bot.doctor.Doctor;
import cn.zhibu.bot.doctor.Finding;
import cn.zhibu.bot.doctor.MediaCheck;
import cn.zhibu.bot.doctor.RedisCheck;
import cn.zhibu.bot.doctor.SettingsCheck;
import cn.zhibu.bot.doctor.WeComCheck;
import cn.zhibu.bot.doctor.WeComClockCheck;
import cn.zhibu.bot.settings.ExaminedSettings;
import cn.zhibu.bot.settings.Settings;
import cn.zhibu.bot.settings.SettingsConfiguration;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertyResolver;

/** The list of what is looked at, and how it is told. */
public final class DoctorCommand {

    /** The word after the jar. */
    public static final String WORD = "doctor";

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final Clock clock;

    DoctorCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * Prints a line for each finding.
     *
     * @param arguments of the process; those after the word override settings as {@code --NAME=value}
     * @return the exit code: 1 when anything fails
     */
    public static int run(String... arguments) {
        String[] settings = Arrays.copyOfRange(arguments, 1, arguments.length);
        try (ConfigurableApplicationContext context = settingsAlone().run(settings);
                // whatever the terminal's encoding, names of the WeCom console are Chinese
                PrintStream out =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            List<Finding> findings = new DoctorCommand(Clock.systemUTC()).examine(context.getEnvironment());
            findings.forEach(finding -> out.println(finding.line()));
            long failed = count(findings, Finding.Level.FAIL);
            out.println(failed + " FAIL, " + count(findings, Finding.Level.WARN) + " warn, "
                    + count(findings, Finding.Level.OK) + " ok");
            return failed == 0 ? 0 : 1;
        }
    }

    List<Finding> examine(PropertyResolver properties) {
        ExaminedSettings examined = SettingsConfiguration.examine(properties);
        return new Doctor(examined::wrong, DEADLINE).examine(checks(examined, properties));
    }

    private List<Check> checks(ExaminedSettings examined, PropertyResolver properties) {
        Settings settings = examined.settings();
        ConnectionsCheck connections = new ConnectionsCheck(properties);
        return List.of(
                new Check("settings", List.of(), new SettingsCheck(examined)),
                new Check("connections", List.of(), connections),
                new Check(
                        "PostgreSQL",
                        List.of("DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD"),
                        new DatabaseCheck(settings.database(), connections.sum(), clock)),
                new Check("Redis", List.of("REDIS_URL"), new RedisCheck(settings.redis(), clock)),
                new Check(
                        "WeCom",
                        List.of("WECOM_API_URL", "WECOM_CORP_ID", "WECOM_SECRET", "WECOM_AGENT_ID"),
                        new WeComCheck(settings.wecom(), settings.page().publicUrl(), clock)),
                new Check(
                        "clock of WeCom",
                        List.of("WECOM_API_URL"),
                        new WeComClockCheck(settings.wecom().apiUrl(), clock)),
                new Check(
                        "callback",
                        List.of("PUBLIC_URL", "WECOM_CORP_ID", "WECOM_CALLBACK_TOKEN", "WECOM_CALLBACK_AES_KEY"),
                        new CallbackCheck(settings.page().publicUrl(), settings.callback(), clock)),
                new Check("media", List.of("ZHIBU_MEDIA_DIR"), new MediaCheck(settings.media(), settings.s3())));
    }

    private static long count(List<Finding> findings, Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /** Reads application.yml and the environment as the service does, and starts nothing. */
    private static SpringApplication settingsAlone() {
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("logging.level.root", "off"));
        return application;
    }

    /** No beans. */
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
