package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.app.theatre.Stage;
import cn.zhibu.app.theatre.Theatre;
import cn.zhibu.bot.page.WebSessions;
import cn.zhibu.sandbox.phone.Phone;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A lecture from the lecturer's phone to the library, over HTTP: 王讲师 publishes, 钱海燕 reviews. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LectureIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Charset GBK = Charset.forName("GBK");
    private static final int LARGE = 18_000_000;
    private static final Path CLIP = Path.of("../domain/src/test/resources/media/clip.mp4");
    private static final Path PICTURES = Path.of("target", "lecture");

    private Theatre theatre;
    private Stage stage;
    private Playwright playwright;
    private Browser browser;
    private Phone lecturer;
    private Phone reviewer;

    @BeforeAll
    void open() {
        theatre = Theatre.open("2026-11-24", "09:05");
        stage = new Stage(theatre);
        lecturer = theatre.phone("wangjiangshi");
        reviewer = theatre.phone("qianhaiyan");
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "LANGUAGE", "zh_CN")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
        theatre.close();
    }

    @Test
    void a_film_of_18_megabytes_sent_into_the_chat_is_fetched_and_published() throws IOException {
        assertThat(lecturer.video(film(LARGE)).replyText()).contains("已收到视频", "请问标题");
        assertThat(stage.say(lecturer, "红色故事第一讲").replyText()).contains("请选择专题");
        stage.say(lecturer, "3");
        stage.say(lecturer, "12分钟");
        stage.say(lecturer, "无");
        stage.say(lecturer, "3");
        Awaitility.await()
                .atMost(SOON)
                .until(() -> theatre.count("select count(*) from media_fetch where state = 'DONE'") == 1);
        stage.tap(lecturer, "提交");
        reviewer.waitForText("微课待审核", SOON);
        stage.tap(reviewer, "通过");
        lecturer.waitForText("已通过审核", SOON);
        assertThat(theatre.rows("select c.published_version, f.bytes from lecture_clip c"
                        + " join clip_version v on v.clip_id = c.id join media_file f on f.id = v.media_id"
                        + " where v.title = '红色故事第一讲'"))
                .containsExactly(Map.of("published_version", 1, "bytes", (long) LARGE));
    }

    @Test
    void a_page_on_a_small_phone_uploads_describes_and_shows_the_film(@TempDir Path folder) throws IOException {
        Path film = Files.write(folder.resolve("我的微课.mp4"), film(LARGE));
        try (BrowserContext phone = context("wangjiangshi", 360, 740)) {
            Page page = phone.newPage();
            List<String> troubles = watched(page);
            page.navigate(theatre.url() + "/m/upload");
            look(page, "upload");
            page.setInputFiles("#file", film);
            page.click("text=开始上传");
            page.waitForURL("**/m/upload/*");
            page.fill("[name=title]", "红色故事第二讲");
            page.selectOption("[name=topic]", "3");
            page.fill("[name=minutes]", "12");
            page.selectOption("[name=audience]", "EVERYONE");
            page.setInputFiles(
                    "[name=captions]",
                    new FilePayload("字幕.srt", "text/plain", "1\n00:00:00,200 --> 00:00:05,000\n同志们好\n".getBytes(GBK)));
            look(page, "draft");
            page.click("text=提交审核");
            page.waitForURL("**/m/review/*");
            look(page, "submitted");
            assertThat(troubles).isEmpty();
        }
        reviewer.waitForText("红色故事第二讲", SOON);
        try (BrowserContext desktop = context("qianhaiyan", 1280, 800)) {
            Page page = desktop.newPage();
            List<String> troubles = watched(page);
            long clip = (Long) theatre.rows("select max(clip_id) as id from clip_version where title = '红色故事第二讲'")
                    .get(0)
                    .get("id");
            page.navigate(theatre.url() + "/m/review/" + clip);
            page.evaluate("document.querySelector('video').play()");
            // the page's policy forbids what waitForFunction does
            Awaitility.await()
                    .atMost(SOON)
                    .until(() -> ((Number) page.evaluate("document.querySelector('video').currentTime")).doubleValue()
                            > 0.5);
            assertThat(page.evaluate("document.querySelector('video').textTracks[0].cues[0].text"))
                    .isEqualTo("同志们好");
            look(page, "review");
            page.click("button:has-text('通过')");
            page.waitForSelector("text=现已发布");
            page.navigate(theatre.url() + "/m/clips/" + clip);
            Awaitility.await()
                    .atMost(SOON)
                    .until(() -> "同志们好"
                                    .equals(
                                            page.evaluate(
                                                    "(document.querySelector('video').textTracks[0].activeCues || [{}])[0] && document.querySelector('video').textTracks[0].activeCues[0].text"))
                            || page.evaluate("document.querySelector('video').play()") != null);
            look(page, "captions");
            assertThat(troubles).isEmpty();
        }
    }

    @Test
    void a_clip_taken_down_vanishes_from_phones_for_a_day_and_after_that_the_bot_says_it_is_too_late() {
        Phone upper = theatre.phone("zhaoweidong");
        Phone zhang = theatre.phone("zhangsan");
        long first = published("一封家书");
        stage.at("2026-11-24", "09:40");
        assertThat(seen(zhang, "一封家书")).isTrue();
        assertThat(stage.say(upper, "撤下微课 " + first + " 内容需核实").replyText())
                .contains("任何人都不能再看", "正在撤回 24 小时内发出的卡片 1 批");
        assertThat(seen(zhang, "一封家书")).isFalse();
        assertThat(theatre.count("select count(*) from outbox_call where action = 'RECALL' and state = 'SENT'"))
                .isOne();

        long second = published("半条被子");
        assertThat(stage.say(upper, "微课推送 每周").replyText()).contains("每周");
        stage.at("2026-11-26", "09:40");
        assertThat(seen(zhang, "半条被子")).isTrue();
        stage.at("2026-11-27", "10:35");
        assertThat(stage.say(upper, "撤下微课 " + second + " 过时").replyText()).contains("卡片发出已超过 24 小时", "点开会看到“已撤下”");
        assertThat(seen(zhang, "半条被子")).isTrue();
        assertThat(theatre.count("select count(*) from outbox_call where action = 'RECALL'"))
                .isOne();
        assertThat(stage.say(zhang, "最新微课").replyText()).doesNotContain("一封家书", "半条被子");
    }

    private static boolean seen(Phone phone, String words) {
        return phone.seen().stream().anyMatch(text -> text.contains(words));
    }

    /** A link for everybody, written down as approved. */
    private long published(String title) {
        theatre.execute(
                "insert into lecturer (member_id, capacity) select id, 2 from member where wecom_userid = 'wangjiangshi'"
                        + " on conflict do nothing");
        theatre.execute(
                "with who as (select l.id, m.org_id from lecturer l join member m on m.id = l.member_id where m.wecom_userid = 'wangjiangshi'),"
                        + " clip as (insert into lecture_clip (lecturer_id, org_id, published_version, published_at, made_at) select id, org_id,"
                        + " 1, ?, ? from who returning id) insert into clip_version (clip_id, version, kind, title, topic_id, minutes, link,"
                        + " status) select clip.id, 1, 'LINK', ?, t.id, 8, 'https://www.12371.cn/', 'APPROVED' from clip, lecture_topic t"
                        + " where t.name = '党史故事'",
                now(),
                now(),
                title);
        return (Long)
                theatre.rows("select max(id) as id from lecture_clip").get(0).get("id");
    }

    private Timestamp now() {
        return Timestamp.from(theatre.sandbox().clock().instant());
    }

    private BrowserContext context(String userid, int width, int height) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        context.setDefaultTimeout(SOON.toMillis());
        String session = theatre.bean(WebSessions.class).open(userid);
        context.addCookies(List.of(
                new Cookie("zhibu_session", session).setUrl(theatre.url().toString())));
        return context;
    }

    private static List<String> watched(Page page) {
        List<String> troubles = new java.util.concurrent.CopyOnWriteArrayList<>();
        page.onPageError(troubles::add);
        page.onResponse(response -> {
            // every browser asks for one
            if (response.status() >= 400 && !response.url().endsWith("/favicon.ico")) {
                troubles.add(response.status() + " " + response.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add(message.text());
            }
        });
        return troubles;
    }

    /** Keeps a picture; nothing may stick out sideways. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name)
                .isEqualTo(0);
    }

    /** The clip with free space behind it: as large as a phone's, as quick to play. */
    private static byte[] film(int size) throws IOException {
        byte[] clip = Files.readAllBytes(CLIP);
        ByteBuffer film = ByteBuffer.allocate(size).put(clip);
        film.putInt(size - clip.length).put("free".getBytes(StandardCharsets.US_ASCII));
        return film.array();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test needs Chromium: apt-get install -y chromium"));
    }
}
