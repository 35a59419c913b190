package cn.zhibu.demo;

import cn.zhibu.app.Application;
import cn.zhibu.engines.Engines;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Brings up one part after the other; the stop runs the other way round, the bot first. */
final class DemoStart {

    private final Progress progress;
    private final Map<String, String> environment;

    DemoStart(Progress progress, Map<String, String> environment) {
        this.progress = progress;
        this.environment = environment;
    }

    void run(Path folder) {
        DemoPort port = DemoPort.of(environment);
        DataFolder data = DataFolder.take(folder);
        Engines engines = progress.step("PostgreSQL and Redis", () -> Engines.keeping(folder));
        SpringApplication.getShutdownHandlers().add(engines::close);
        DemoSettings settings = new DemoSettings(port, data, engines);
        progress.step("The bot", () -> bot(settings));
        progress.usable(port.address());
    }

    private static Object bot(DemoSettings settings) {
        return new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .properties(settings.properties())
                .bannerMode(Banner.Mode.OFF)
                .run();
    }
}
