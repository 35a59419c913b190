package cn.zhibu.bot.page.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.page.PagesApplication;
import cn.zhibu.bot.page.WebSessions;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.LectureScene;
import cn.zhibu.domain.lecture.library.JudgeClip;
import cn.zhibu.domain.lecture.library.RecallClip;
import cn.zhibu.domain.media.MediaStore;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = PagesApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "server.port=0"})
class ClipPagesIT extends DomainIT {

    private static final Pattern TOKEN = Pattern.compile("token=\"([0-9a-f]{64})\"");
    private static final int LENGTH = 300_000;

    @LocalServerPort
    private int port;

    @Autowired
    private LectureScene lectures;

    @Autowired
    private WebSessions sessions;

    @Autowired
    private MediaStore store;

    @Autowired
    private JudgeClip judge;

    @Autowired
    private RecallClip recall;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final byte[] film = new byte[LENGTH];
    private Org committee;
    private Org branch;
    private Member upper;
    private Member teacher;
    private long topic;
    private long lecturer;
    private long clip;
    private String cookies = "";

    @BeforeEach
    void people() throws IOException {
        committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        branch = stage.org(committee, OrgKind.BRANCH, "第一支部");
        upper = stage.member(committee, "shangji", "上级");
        stage.grant(upper, committee, Role.UPPER_ADMIN);
        stage.member(branch, "zhang", "张三");
        stage.member(stage.org(committee, OrgKind.BRANCH, "第二支部"), "wai", "外人");
        teacher = stage.member(branch, "wang", "王老师");
        topic = lectures.topic("党史故事");
        lecturer = lectures.lecturer(teacher, 2);
        clip = lectures.clip(lecturer, "一封家书", topic, branch);
        new Random(1).nextBytes(film);
        MediaStore.Kept kept = store.keep(new ByteArrayInputStream(film), LENGTH);
        lectures.media(clip, "media_id", ((MediaStore.Kept.Stored) kept).key(), "video/mp4", LENGTH);
        enter("zhang");
    }

    @Test
    void the_player_is_for_the_audience_and_counts_a_phone_once_a_day() throws Exception {
        HttpResponse<String> page = get("/m/clips/" + clip);
        assertThat(page.body())
                .contains(
                        "一封家书",
                        "党史故事，8分钟，王老师",
                        "playsinline",
                        "preload=\"metadata\"",
                        "/media/clips/" + clip + "/media")
                .doesNotContain("autoplay", "style=", "<track", "只听声音");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("media-src 'self'");
        keep(page);
        get("/m/clips/" + clip);
        assertThat(post("/m/clips/" + clip + "/done", "token=" + token(page)).statusCode())
                .isEqualTo(204);
        assertThat(stage.rows("select opens, completions from clip_open"))
                .containsExactly(Map.of("opens", 1, "completions", 1));
        enter("wang");
        get("/m/clips/" + clip);
        assertThat(stage.rows("select opens from clip_open")).containsExactly(Map.of("opens", 2));
        assertThat(stage.count("select count(*) from branch_reach where kind = 'OPEN'"))
                .isOne();
        enter("wai");
        assertThat(get("/m/clips/" + clip).statusCode()).isEqualTo(404);
        assertThat(get("/media/clips/" + clip + "/media").statusCode()).isEqualTo(404);
        cookies = "";
        assertThat(get("/m/clips/" + clip).statusCode()).isEqualTo(302);
        assertThat(get("/media/clips/" + clip + "/media").statusCode()).isEqualTo(404);
    }

    @Test
    void ranges_are_the_bytes_of_the_file() throws Exception {
        String path = "/media/clips/" + clip + "/media";
        HttpResponse<byte[]> whole = bytes(path);
        assertThat(whole.body()).isEqualTo(film);
        assertThat(whole.headers().firstValue("cache-control")).hasValue("private, no-cache");
        assertThat(whole.headers().firstValue("content-type")).hasValue("video/mp4");
        String tag = whole.headers().firstValue("etag").orElseThrow();
        HttpResponse<byte[]> middle = bytes(path, "Range", "bytes=1000-200999", "If-Range", tag);
        assertThat(middle.statusCode()).isEqualTo(206);
        assertThat(middle.headers().firstValue("content-range")).hasValue("bytes 1000-200999/300000");
        assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(film, 1000, 201_000));
        assertThat(bytes(path, "Range", "bytes=-10").body()).isEqualTo(Arrays.copyOfRange(film, LENGTH - 10, LENGTH));
        assertThat(bytes(path, "Range", "bytes=299999-").body()).hasSize(1);
        assertThat(bytes(path, "Range", "bytes=0-9", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(bytes(path, "Range", "bytes=0-1,5-6").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> beyond = bytes(path, "Range", "bytes=300000-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.headers().firstValue("content-range")).hasValue("bytes */300000");
        assertThat(bytes(path, "Range", "bytes=x-y").statusCode()).isEqualTo(416);
        assertThat(bytes(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/media/clips/" + clip + "/poster").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_thought_of_a_clip_has_no_name() throws Exception {
        String token = token(get("/m/clips/" + clip));
        post("/m/clips/" + clip + "/feedback", "choice=1&words=%E5%A5%BD&token=" + token);
        post("/m/clips/" + clip + "/feedback", "choice=3&token=" + token);
        assertThat(post("/m/clips/" + clip + "/feedback", "choice=1&token=x").statusCode())
                .isEqualTo(403);
        assertThat(stage.rows("select choice, words from clip_feedback_answer"))
                .containsExactly(Map.of("choice", 1, "words", "好"));
        assertThat(get("/m/clips/" + clip).body()).contains("您已评价过").doesNotContain("收获大</button>");
        enter("wang");
        assertThat(get("/m/lectures").body()).contains("一封家书", "收获大 1").doesNotContain("留言</h2>", "好<");
        for (int i = 0; i < 4; i++) {
            Member other = stage.member(branch, "other" + i, "同志" + i);
            judge.judge(Act.own(other.id(), Channel.PAGE, clock.instant()), clip, 2, "");
        }
        assertThat(get("/m/lectures").body()).contains("留言</h2>", ">好<", "<svg", "打开 2");
        enter("zhang");
        assertThat(get("/m/lectures").statusCode()).isEqualTo(404);
    }

    @Test
    void a_lecturer_sets_the_talks_of_a_month_on_the_page() throws Exception {
        enter("wang");
        HttpResponse<String> page = get("/m/lectures");
        assertThat(page.body()).contains("每月最多讲几场", "还没有排上的场次", "value=\"2\"");
        Matcher token =
                Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        assertThat(post("/m/lectures", "talks=5&token=" + token.group(1))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/m/lectures?done=talks"));
        assertThat(get("/m/lectures?done=talks").body()).contains("已保存每月场数", "value=\"5\"");
        assertThat(post("/m/lectures", "talks=40&token=" + token.group(1))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/m/lectures?done=refused"));
        stage.execute("delete from role_grant");
        assertThat(get("/m/lectures").body()).contains("一封家书").doesNotContain("每月最多讲几场");
    }

    @Test
    void a_clip_taken_down_says_so_and_stops_within_seconds() throws Exception {
        assertThat(bytes("/media/clips/" + clip + "/media").statusCode()).isEqualTo(200);
        recall.recall(Act.own(upper.id(), Channel.WORD, clock.instant()), clip, "需核实");
        HttpResponse<String> page = get("/m/clips/" + clip);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("已撤下").doesNotContain("一封家书");
        clock.advance(ClipGrants.REMEMBERED);
        assertThat(bytes("/media/clips/" + clip + "/media").statusCode()).isEqualTo(404);
    }

    @Test
    void a_link_shows_where_it_leads_and_nothing_is_played_here() throws Exception {
        long link = lectures.clip(lecturer, "外站微课", topic, null);
        stage.execute(
                "update clip_version set kind = 'LINK', link = 'https://www.12371.cn/a?b=1' where clip_id = ?", link);
        enter("wai");
        assertThat(get("/m/clips/" + link).body())
                .contains("www.12371.cn</strong>", "rel=\"noopener noreferrer\"")
                .doesNotContain("<video", "<audio");
    }

    @Test
    void the_upper_level_sees_shares_of_branches_and_no_person() throws Exception {
        get("/m/clips/" + clip);
        enter("shangji");
        assertThat(get("/admin/lectures").body())
                .contains("第一支部", "100%（1）", "第二支部", "0%（0）")
                .doesNotContain("张三", "王老师");
        enter("zhang");
        assertThat(get("/admin/lectures").statusCode()).isEqualTo(404);
    }

    private void enter(String userid) {
        cookies = "zhibu_session=" + sessions.open(userid);
    }

    private void keep(HttpResponse<?> answer) {
        answer.headers().allValues("set-cookie").forEach(set -> cookies += "; " + set.split(";", 2)[0]);
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }
}
