package cn.zhibu.bot.page.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.zhibu.bot.hash.Sha256;
import cn.zhibu.bot.page.PagesApplication;
import cn.zhibu.bot.page.WebSessions;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Films;
import cn.zhibu.domain.media.MediaSettings;
import cn.zhibu.domain.media.Uploads;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = PagesApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "server.port=0"})
class UploadIT extends DomainIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");
    private static final int LARGE = 18_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private WebSessions sessions;

    @Autowired
    private MediaSettings settings;

    @Autowired
    private Uploads uploads;

    private final HttpClient browser = HttpClient.newHttpClient();
    private String session = "";

    @BeforeEach
    void people() {
        Org branch = stage.branch("第一支部");
        stage.secretary(branch, "shuji", "李书记");
        Member zhang = stage.member(branch, "zhangsan", "张三");
        Member zhao = stage.member(branch, "zhaoliu", "赵六");
        stage.member(branch, "wangwu", "王五");
        stage.grant(zhang, branch, Role.LECTURER);
        stage.grant(zhao, branch, Role.REVIEWER);
        stage.execute("insert into lecture_topic (name, sort_order) values ('理论学习', 1)");
        session = sessions.open("zhangsan");
    }

    @Test
    void a_large_film_that_was_interrupted_is_resumed_described_and_reviewed() throws Exception {
        byte[] film = Films.padded(LARGE);
        String upload = created(film.length);
        cut(upload, film, 7_000_000);
        Awaitility.await().untilAsserted(() -> assertThat(offset(upload)).isPositive());
        long here = Awaitility.await().until(() -> offset(upload), offset -> offset == offset(upload));
        assertThat(here).isLessThanOrEqualTo(7_000_000);
        byte[] rest = Arrays.copyOfRange(film, (int) here, film.length);
        assertThat(patch(upload, here, rest).statusCode()).isEqualTo(204);
        assertThat(offset(upload)).isEqualTo(LARGE);

        String token = token("/m/upload");
        HttpResponse<String> taken = post("/m/upload", Map.of("token", token, "upload", id(upload)));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);
        assertThat(stage.rows("select bytes, sha256 from media_file"))
                .singleElement()
                .isEqualTo(Map.of("bytes", (long) LARGE, "sha256", sha256(film)));
        String draft = location(taken);
        assertThat(location(post(draft, form(token, "红色故事", "submit")))).endsWith("/m/review/1");
        assertThat(settings.staging().resolve(id(upload))).doesNotExist();
        reviewed(film);
    }

    private void reviewed(byte[] film) throws Exception {
        assertThat(get("/m/review/1").body())
                .contains("待审核", "红色故事", "张三提交第 1 版审核")
                .doesNotContain("value=\"approve\"");
        session = sessions.open("wangwu");
        assertThat(get("/m/review/1").statusCode()).isEqualTo(404);
        assertThat(get("/media/review/1").statusCode()).isEqualTo(404);
        session = sessions.open("zhaoliu");
        assertThat(get("/m/review/1").body()).contains("<video", "value=\"approve\"");
        HttpResponse<byte[]> part = browser.send(
                request("/media/review/1")
                        .header("Range", "bytes=1000-1999")
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(film, 1000, 2000));
        String token = token("/m/review/1");
        assertThat(post("/m/review/1", Map.of("token", token, "verdict", "return"))
                        .body())
                .contains("请写明退回意见");
        assertThat(post("/m/review/1", Map.of("token", token, "verdict", "approve"))
                        .body())
                .contains("现已发布", "赵六通过第 1 版");
        assertThat(post("/m/review/1", Map.of("token", token, "verdict", "approve"))
                        .body())
                .contains("赵六同志已于");
    }

    @Test
    void pieces_follow_the_protocol() throws Exception {
        String upload = created(100);
        assertThat(send(request(upload).header("Tus-Resumable", "1.0.0").DELETE())
                        .statusCode())
                .isEqualTo(403);
        assertThat(patch(upload, 0, new byte[40]).statusCode()).isEqualTo(204);
        assertThat(patch(upload, 10, new byte[40]).statusCode()).isEqualTo(409);
        assertThat(patch(upload, 40, new byte[61]).statusCode()).isEqualTo(413);
        assertThat(send(tus(upload).method("PATCH", body(new byte[1])).header("Upload-Offset", "40"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(send(request(upload).method("HEAD", body(new byte[0]))).statusCode())
                .isEqualTo(412);
        assertThat(send(tus("/media/uploads").method("OPTIONS", body(new byte[0])))
                        .headers()
                        .firstValue("Tus-Extension"))
                .hasValue("creation,expiration,termination");
        assertThat(send(tus(upload).DELETE()).statusCode()).isEqualTo(204);
        assertThat(send(tus(upload).method("HEAD", body(new byte[0]))).statusCode())
                .isEqualTo(404);
        assertThat(create(MediaSettings.CAP + 1).statusCode()).isEqualTo(413);
        assertThat(create(65L << 20).statusCode()).isEqualTo(507);
    }

    @Test
    void another_instance_that_writes_keeps_a_second_one_out() throws Exception {
        String upload = created(100);
        Path staged = settings.staging().resolve(id(upload));
        try (FileChannel other = FileChannel.open(staged, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            assertThat(patch(upload, 0, new byte[40]).statusCode()).isEqualTo(423);
        }
        assertThat(patch(upload, 0, new byte[40]).statusCode()).isEqualTo(204);
    }

    @Test
    void an_upload_is_its_owners_alone_and_over_after_a_day() throws Exception {
        String upload = created(100);
        String owner = session;
        session = sessions.open("zhaoliu");
        assertThat(patch(upload, 0, new byte[40]).statusCode()).isEqualTo(404);
        assertThat(create(100).statusCode()).isEqualTo(403);
        assertThat(get("/m/upload").statusCode()).isEqualTo(404);
        session = "";
        assertThat(patch(upload, 0, new byte[40]).statusCode()).isEqualTo(401);
        assertThat(get("/m/upload").statusCode()).isEqualTo(302);
        session = owner;
        clock.advance(Duration.ofHours(24));
        assertThat(uploads.sweep()).isEqualTo(1);
        assertThat(settings.staging().resolve(id(upload))).doesNotExist();
    }

    @Test
    void what_is_no_film_is_refused_with_a_sentence_and_forgotten() throws Exception {
        byte[] evil = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        String upload = created(evil.length);
        patch(upload, 0, evil);
        Map<String, String> form = Map.of("token", token("/m/upload"), "upload", id(upload));
        assertThat(post("/m/upload", form).body()).contains("不是可以发布的格式");
        assertThat(post("/m/upload", form).body()).contains("再选同一个文件续传");
        assertThat(post("/m/upload", Map.of("token", "x", "upload", id(upload))).statusCode())
                .isEqualTo(403);
        assertThat(stage.count("select count(*) from media_file")).isZero();
    }

    @Test
    void a_form_that_looks_secret_is_asked_again() throws Exception {
        byte[] film = Films.bytes("clip.mp4");
        String upload = created(film.length);
        patch(upload, 0, film);
        String token = token("/m/upload");
        String draft = location(post("/m/upload", Map.of("token", token, "upload", id(upload))));
        assertThat(post(draft, form(token, "内部资料学习", "submit")).body()).contains("请先核对是否涉密", "name=\"cleared\"");
        assertThat(post(draft, form(token, "", "submit")).body()).contains("请填写标题");
        Map<String, String> cleared = new java.util.HashMap<>(form(token, "内部资料学习", "submit"));
        cleared.put("cleared", "true");
        assertThat(location(post(draft, cleared))).endsWith("/m/review/1");
        assertThat(get("/m/review/1").body()).contains("张三确认第 1 版不涉密");
    }

    @Test
    void captions_are_reviewed_shown_and_changed_with_the_version_they_belong_to() throws Exception {
        String mine = session;
        String draft = uploaded("0");
        String token = token(draft);
        assertThat(get(draft).body()).contains("字幕文件（可不传").doesNotContain("去掉字幕");
        assertThat(multipart(draft, form(token, "红色故事", "save"), "没有时间".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("已保存", "这个文件里没有字幕");
        assertThat(multipart(draft, form(token, "红色故事", "save"), new byte[513 * 1024])
                        .body())
                .contains("字幕文件太大（最大 512 KB）");
        String srt = "1\n00:00:00,500 --> 00:00:02,000\n这是内部资料\n";
        assertThat(multipart(draft, form(token, "红色故事", "submit"), srt.getBytes("GBK"))
                        .body())
                .contains("请先核对是否涉密", "内部资料", "去掉字幕");
        assertThat(multipart(
                                draft,
                                form(token, "红色故事", "submit"),
                                srt.replace("这是内部资料", "同志们好").getBytes("GBK"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/m/review/1");
        assertThat(get("/m/review/1").body()).contains("<track", "字幕全文（1 行）", "同志们好", "张三上传第 1 版的字幕");
        session = sessions.open("zhaoliu");
        assertThat(get("/media/review/1/captions").body()).startsWith("WEBVTT").contains("同志们好");
        post("/m/review/1", Map.of("token", token("/m/review/1"), "verdict", "approve", "version", "1"));
        captionsOf(1, "同志们好");

        session = mine;
        assertThat(multipart(draft, form(token, "改一改", "save"), srt.getBytes("GBK"))
                        .statusCode())
                .isEqualTo(302);
        captionsOf(1, "同志们好");
        assertThat(location(post(draft + "/revise", Map.of("token", token)))).isEqualTo(draft);
        Map<String, String> without = new java.util.HashMap<>(form(token, "改一改", "save"));
        without.put("nocaptions", "true");
        assertThat(post(draft, without).body()).contains("第 2 版", "字幕文件（可不传");
        captionsOf(1, "同志们好");
        multipart(draft, form(token, "改一改", "save"), srt.getBytes("GBK"));
        assertThat(stage.count("select count(*) from clip_version where captions_id is not null"))
                .isEqualTo(2);
        assertThat(uploaded("1")).isEqualTo(draft);
        assertThat(stage.rows("select version from clip_version where captions_id is not null"))
                .containsExactly(Map.of("version", 1));
    }

    private void captionsOf(long clip, String words) throws Exception {
        HttpResponse<String> captions = get("/media/clips/" + clip + "/captions");
        assertThat(captions.body())
                .startsWith("WEBVTT\n\n00:00:00.500 --> 00:00:02.000\n")
                .contains(words);
        assertThat(captions.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/vtt"));
        assertThat(captions.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    }

    @Test
    void nothing_typed_is_lost_where_something_is_missing() throws Exception {
        String draft = uploaded("0");
        Map<String, String> form = new java.util.HashMap<>(form(token(draft), "红色故事", "save"));
        form.put("minutes", "");
        form.put("description", "写了很久的一段介绍");
        assertThat(post(draft, form).body()).contains("已保存", "请填写时长", "value=\"红色故事\"", "写了很久的一段介绍");
        assertThat(get(draft).body()).contains("value=\"红色故事\"", "写了很久的一段介绍");
    }

    @Test
    void a_draft_is_the_lecturers_own_and_a_page_of_before_approves_nothing_new() throws Exception {
        String draft = uploaded("0");
        String mine = session;
        String token = token(draft);
        session = sessions.open("zhaoliu");
        assertThat(get("/m/review/1").statusCode()).isEqualTo(404);
        assertThat(get("/media/review/1").statusCode()).isEqualTo(404);
        session = mine;
        post(draft, form(token, "第一版", "submit"));
        stage.execute("update clip_version set status = 'WITHDRAWN'");
        assertThat(get(draft).statusCode()).isEqualTo(302);
        post(draft + "/revise", Map.of("token", token));
        session = sessions.open("zhaoliu");
        assertThat(get("/m/review/1").body()).contains("第一版", "已撤回");
        session = mine;
        post(draft, form(token, "第二版", "submit"));
        session = sessions.open("zhaoliu");
        String theirs = token("/m/review/1");
        assertThat(post("/m/review/1", Map.of("token", theirs, "verdict", "approve", "version", "1"))
                        .body())
                .contains("讲师已撤回这一版");
        assertThat(post("/m/review/1", Map.of("token", theirs, "verdict", "approve", "version", "2"))
                        .body())
                .contains("现已发布");
    }

    /** Real disks of a few megabytes, where a test may mount them. */
    @Test
    void a_full_disk_loses_nothing_and_the_upload_goes_on_when_there_is_room() throws Exception {
        assumeTrue(disk(settings.staging(), "mount", "-t", "tmpfs", "-o", "size=4m", "none"), "no disk can be mounted");
        try {
            byte[] film = Films.padded(6_000_000);
            String upload = created(film.length);
            assertThat(patch(upload, 0, film).statusCode()).isEqualTo(507);
            long here = offset(upload);
            assertThat(here).isBetween(3_000_000L, 5_000_000L);
            assertThat(patch(upload, here, Arrays.copyOfRange(film, (int) here, film.length))
                            .statusCode())
                    .isEqualTo(507);
            assertThat(disk(settings.staging(), "mount", "-o", "remount,size=16m"))
                    .isTrue();
            assertThat(patch(upload, here, Arrays.copyOfRange(film, (int) here, film.length))
                            .statusCode())
                    .isEqualTo(204);
            kept(film, upload);
        } finally {
            disk(settings.staging(), "umount", "-l");
        }
    }

    private void kept(byte[] film, String upload) throws Exception {
        Map<String, String> form = Map.of("token", token("/m/upload"), "upload", id(upload));
        assertThat(disk(settings.kept(), "mount", "-t", "tmpfs", "-o", "size=2m", "none"))
                .isTrue();
        try {
            assertThat(post("/m/upload", form).body()).contains("存储空间已满", "文件已收到", "再试一次（不用重新上传）", id(upload));
            assertThat(stage.count("select count(*) from media_file")).isZero();
            try (Stream<Path> left = Files.walk(settings.kept())) {
                assertThat(left.filter(Files::isRegularFile)).isEmpty();
            }
            assertThat(disk(settings.kept(), "mount", "-o", "remount,size=16m")).isTrue();
            assertThat(location(post("/m/upload", form))).startsWith("/m/upload/");
            assertThat(stage.rows("select sha256 from media_file")).containsExactly(Map.of("sha256", sha256(film)));
        } finally {
            disk(settings.kept(), "umount", "-l");
        }
    }

    private static boolean disk(Path folder, String... command) throws Exception {
        Files.createDirectories(folder);
        List<String> all = new ArrayList<>(List.of(command));
        all.add(folder.toString());
        return new ProcessBuilder(all)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** A film that has come whole; the page of its draft. */
    private String uploaded(String clip) throws Exception {
        byte[] film = Films.bytes("clip.mp4");
        String upload = created(film.length);
        patch(upload, 0, film);
        return location(post("/m/upload", Map.of("token", token("/m/upload"), "upload", id(upload), "clip", clip)));
    }

    private static Map<String, String> form(String token, String title, String act) {
        return Map.of(
                "token",
                token,
                "act",
                act,
                "title",
                title,
                "topic",
                "1",
                "minutes",
                "8",
                "description",
                "一段",
                "audience",
                "BRANCH");
    }

    private String created(long length) throws Exception {
        HttpResponse<String> answer = create(length);
        assertThat(answer.statusCode()).isEqualTo(201);
        return location(answer);
    }

    private HttpResponse<String> create(long length) throws Exception {
        return send(tus("/media/uploads")
                .header("Upload-Length", Long.toString(length))
                .POST(body(new byte[0])));
    }

    private HttpResponse<String> patch(String upload, long offset, byte[] piece) throws Exception {
        return send(tus(upload)
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", body(piece)));
    }

    private long offset(String upload) {
        try {
            return Long.parseLong(send(tus(upload).method("HEAD", body(new byte[0])))
                    .headers()
                    .firstValue("Upload-Offset")
                    .orElseThrow());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Announces the whole film, sends some of it and hangs up. */
    private void cut(String upload, byte[] film, int bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port);
                InputStream some = new ByteArrayInputStream(film, 0, bytes)) {
            String head = "PATCH " + upload + " HTTP/1.1\r\nHost: x\r\nCookie: zhibu_session=" + session
                    + "\r\nX-Form-Token: " + formToken()
                    + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: "
                    + film.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            some.transferTo(socket.getOutputStream());
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        String encoded = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded)));
    }

    private HttpResponse<String> multipart(String path, Map<String, String> form, byte[] captions) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : form.entrySet()) {
            body.writeBytes(("--XX\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(
                "--XX\r\nContent-Disposition: form-data; name=\"captions\"; filename=\"a.srt\"\r\nContent-Type: text/plain\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(captions);
        body.writeBytes("\r\n--XX--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=XX")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private String token(String path) throws Exception {
        Matcher found = TOKEN.matcher(get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder tus(String path) {
        return request(path).header("Tus-Resumable", "1.0.0").header("X-Form-Token", formToken());
    }

    private String formToken() {
        return Sha256.hex("form:" + session);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", "zhibu_session=" + session);
    }

    private static HttpRequest.BodyPublisher body(byte[] bytes) {
        return HttpRequest.BodyPublishers.ofByteArray(bytes);
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String id(String upload) {
        return upload.substring(upload.lastIndexOf('/') + 1);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
