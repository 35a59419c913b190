package cn.zhibu.demo;

import cn.zhibu.sandbox.SandboxClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo and a real browser, for tests that do as people do; the pictures they take stand in the manual. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Walk {

    ConfigurableApplicationContext bot;
    String address;
    private Playwright playwright;
    Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        Path chromium = Needs.chromium();
        Needs.chineseFont();
        bot = new DemoStart(new Progress(new PrintStream(System.out, true)), Map.of("SERVER_PORT", "0")).run(folder);
        address = bot.getEnvironment().getRequiredProperty("PUBLIC_URL");
        ((SandboxClock) bot.getBean("demoClock", Clock.class)).set(start());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "LANGUAGE", "zh_CN")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
        if (bot != null) {
            bot.close();
        }
    }

    /** What time it is when the walk begins. */
    abstract Instant start();

    final Map<String, String> query(String sql) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = bot.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
        }
        return rows;
    }
}
