package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.page.WebSessions;
import cn.zhibu.domain.lecture.library.SendClipDigests;
import cn.zhibu.domain.media.MediaStore;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A film of 18 MB in a real browser: told of in the chat, played by ranges, resumed, seen to its end, judged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayerFlowIT {

    private static final Path FILM = Path.of("../domain/src/test/resources/media/clip.mp4");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final int LENGTH = 18 << 20;

    private final Cast cast = House.cast();
    private Playwright playwright;
    private Browser browser;
    private long clip;

    @BeforeAll
    void open() throws IOException {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--mute-audio",
                                "--autoplay-policy=no-user-gesture-required",
                                "--disable-background-networking")));
        clip = publish();
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void a_film_is_told_of_played_by_ranges_resumed_and_counted() {
        String zhang = "z" + cast.number();
        cast.theatre()
                .bean(SendClipDigests.class)
                .run(cast.theatre().sandbox().clock().instant());
        assertThat(cast.says(cast.zhang(), "微课 一封家书")).contains("一封家书（党史故事，1分钟，李建国）", "/m/clips/" + clip);
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        try (BrowserContext phone = phone(zhang, 360, 740)) {
            Page page = phone.newPage();
            page.onResponse(answer -> {
                if (answer.url().contains("/media/")) {
                    statuses.add(answer.status());
                }
            });
            page.navigate(address());
            assertThat(page.locator("video").getAttribute("autoplay")).isNull();
            page.evaluate("document.querySelector('video').play()");
            until(page, "document.querySelector('video').currentTime > 2.5");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("clip-360.png")));
            page.evaluate("document.querySelector('video').pause()");
            page.reload();
            until(page, "document.querySelector('video').currentTime >= 2");
            assertThat(page.locator(".resumed").innerText()).contains("继续");
            page.evaluate("document.querySelector('video').play()");
            until(page, "document.querySelector('video').ended");
            Awaitility.await().until(() -> completions() == 1);
            page.locator("input[name=words]").fill("很受教育");
            page.locator("button[value='1']").click();
            assertThat(page.locator("main").innerText()).contains("谢谢，已匿名记下");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 360"))
                    .isEqualTo(true);
        }
        assertThat(statuses).isNotEmpty().contains(206).allMatch(status -> status == 206 || status == 200);
        assertThat(cast.theatre().rows("select opens, completions from clip_open where clip_id = ?", clip))
                .containsExactly(Map.of("opens", 1, "completions", 1));
        figures();
    }

    private void figures() {
        assertThat(cast.orders("我的微课")).contains("一封家书", "打开 1 次，看完 1 次", "收获大 1");
        try (BrowserContext desk = phone("s" + cast.number(), 1280, 800)) {
            Page page = desk.newPage();
            page.navigate(cast.theatre().url() + "/m/lectures");
            assertThat(page.locator("main").innerText()).contains("累计 1 次", "一封家书");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("lectures-desktop.png")));
            page.navigate(address());
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("clip-desktop.png")));
        }
        try (BrowserContext phone = phone("s" + cast.number(), 360, 740)) {
            Page page = phone.newPage();
            page.navigate(cast.theatre().url() + "/m/lectures");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("lectures-360.png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 360"))
                    .isEqualTo(true);
        }
        try (BrowserContext above = phone("zhaoweidong", 360, 740)) {
            Page page = above.newPage();
            page.navigate(cast.theatre().url() + "/admin/lectures");
            assertThat(page.locator("main").innerText()).contains("微党课覆盖情况", "总支");
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("coverage-360.png")));
        }
    }

    // the page's policy allows no code made of strings, which waitForFunction needs
    private static void until(Page page, String condition) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(() -> Boolean.TRUE.equals(page.evaluate(condition)));
    }

    private BrowserContext phone(String userid, int width, int height) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        String session = cast.theatre().bean(WebSessions.class).open(userid);
        context.addCookies(List.of(
                new Cookie("zhibu_session", session).setUrl(cast.theatre().url().toString())));
        return context;
    }

    private String address() {
        return cast.theatre().url() + "/m/clips/" + clip;
    }

    private int completions() {
        return cast.theatre().count("select coalesce(sum(completions), 0) from clip_open where clip_id = ?", clip);
    }

    /** A clip of the secretary's, its film filled up with a box that players skip. */
    private long publish() throws IOException {
        byte[] film = Files.readAllBytes(FILM);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(LENGTH);
        whole.write(film);
        whole.write(ByteBuffer.allocate(8)
                .putInt(LENGTH - film.length)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .array());
        whole.write(new byte[LENGTH - film.length - 8]);
        MediaStore.Kept.Stored kept = (MediaStore.Kept.Stored)
                cast.theatre().bean(MediaStore.class).keep(new ByteArrayInputStream(whole.toByteArray()), LENGTH);
        cast.theatre()
                .execute(
                        "insert into lecturer (member_id, capacity) select id, 2 from member where wecom_userid = ?"
                                + " on conflict do nothing",
                        "s" + cast.number());
        cast.theatre()
                .execute(
                        "with who as (select l.id, m.org_id, m.id as member from lecturer l join member m on m.id = l.member_id"
                                + " where m.wecom_userid = ?), file as (insert into media_file (store_key, media_type, bytes, sha256, owner_id,"
                                + " kept_at) select ?, 'video/mp4', ?, ?, member, now() from who returning id), clip as (insert into"
                                + " lecture_clip (lecturer_id, org_id, published_version, published_at, made_at) select id, org_id, 1, now(),"
                                + " now() from who returning id) insert into clip_version (clip_id, version, kind, title, topic_id, minutes,"
                                + " audience_org, media_id, status) select clip.id, 1, 'VIDEO', '一封家书', t.id, 1, who.org_id, file.id,"
                                + " 'APPROVED' from who, file, clip, lecture_topic t where t.name = '党史故事'",
                        "s" + cast.number(),
                        kept.key(),
                        kept.bytes(),
                        kept.sha256());
        return (Long) cast.theatre()
                .rows("select max(id) as id from lecture_clip")
                .get(0)
                .get("id");
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The browser tests need Chromium: apt-get install -y chromium"));
    }
}
