package cn.zhibu.demo;

import cn.zhibu.app.Application;
import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.SendingWindow;
import cn.zhibu.engines.EngineException;
import cn.zhibu.engines.Engines;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.scheduler.Playback;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Brings up engines and stand-in side by side, then the bot; the stop runs the other way round, the bot first. */
final class DemoStart {

    private final Progress progress;
    private final Map<String, String> environment;

    DemoStart(Progress progress, Map<String, String> environment) {
        this.progress = progress;
        this.environment = Map.copyOf(environment);
    }

    ConfigurableApplicationContext run(Path folder) {
        DemoPort port = DemoPort.of(environment);
        DataFolder data = DataFolder.take(folder);
        SandboxSettings corp = corp();
        CompletableFuture<Engines> starting = CompletableFuture.supplyAsync(
                () -> progress.step("PostgreSQL and Redis", () -> Engines.keeping(folder)));
        Sandbox sandbox =
                progress.step("WeCom stand-in", () -> Sandbox.start(corp, Directory.sample(), SandboxClock.system()));
        Engines engines = finished(starting);
        SpringApplication.getShutdownHandlers().add(engines::close);
        SpringApplication.getShutdownHandlers().add(sandbox::close);
        // this also holds the folder meanwhile: a lock that nobody refers to is let go by the garbage collector
        SpringApplication.getShutdownHandlers().add(data::close);
        DemoSettings settings = new DemoSettings(port, data, engines, corp, sandbox.url());
        ConfigurableApplicationContext bot = progress.step("The bot", () -> bot(settings, sandbox));
        progress.step("The sample roster", () -> new SampleRoster(bot).enter());
        sandbox.clock().mover(new ClockPlayer(sandbox.clock(), bot.getBean(Playback.class)));
        sandbox.jumps(new MeetingJumps(bot.getBean(DataSource.class), sandbox.clock())::upcoming);
        sandbox.opening(List.of("zhangsan", "lijianguo", "wangjiangshi"));
        introduce(sandbox, URI.create(port.address() + "/wecom/callback"));
        officeHours(sandbox.clock(), bot.getBean(Calendars.class).window());
        progress.usable(port.address());
        return bot;
    }

    private static Engines finished(CompletableFuture<Engines> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof EngineException known ? known : e;
        }
    }

    /** At night and on Sundays a notice would wait for the morning, and a newcomer with it. */
    private static void officeHours(SandboxClock clock, SendingWindow window) {
        if (!window.open(clock.instant())) {
            clock.set(window.next(clock.instant(), 0));
        }
    }

    private static void introduce(Sandbox sandbox, URI callback) {
        // the first request of a cold JVM takes longer than the platform's one second
        sandbox.tuning(Tuning.DEFAULT.withVerifyDeadline(Duration.ofSeconds(20)));
        UrlCheck check = sandbox.callbackUrl(callback);
        if (!check.ok()) {
            throw new DemoFault(
                    "The stand-in did not accept the callback address " + callback + ": " + check.problem());
        }
    }

    private SandboxSettings corp() {
        Map<String, String> own = new HashMap<>(environment);
        own.put("SERVER_PORT", "0");
        try {
            return SandboxSettings.fromEnvironment(own);
        } catch (IllegalArgumentException e) {
            throw new DemoFault(String.valueOf(e.getMessage()));
        }
    }

    private static ConfigurableApplicationContext bot(DemoSettings settings, Sandbox sandbox) {
        return new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .properties(settings.properties())
                .initializers(new DemoBeans(sandbox))
                .bannerMode(Banner.Mode.OFF)
                .run();
    }
}
