package cn.zhibu.bot.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.wecom.ApiErrors.Reaction;
import cn.zhibu.bot.wecom.ScriptedPlatform.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WeComApiTest {

    private static final String SEND = "/cgi-bin/message/send";
    private static final String BODY = "{\"touser\":\"zhangsan\",\"text\":{\"content\":\"三楼会议室\"}}";

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final WeComApi api = api(platform.settings());

    @AfterEach
    void stop() {
        api.close();
        platform.close();
    }

    @Test
    void an_accepted_call_brings_its_answer_and_sent_the_very_bytes() {
        platform.on(SEND, Answer.json("{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":\"m-1\"}"));
        ApiResult result = api.post(SEND, BODY);
        assertThat(result)
                .isInstanceOfSatisfying(
                        ApiResult.Ok.class,
                        ok -> assertThat(ok.body().get("msgid").getAsString()).isEqualTo("m-1"));
        assertThat(platform.calls(SEND))
                .singleElement()
                .extracting("body", "query")
                .containsExactly(BODY, "access_token=T1");
    }

    @ParameterizedTest
    @ValueSource(ints = {45009, 81013, 60020, 45033, 42014, 301002})
    void a_refusal_keeps_its_code_and_is_not_repeated(int code) {
        platform.on(SEND, Answer.error(code));
        assertThat(api.post(SEND, BODY)).isEqualTo(new ApiResult.Refused(code, "some words"));
        assertThat(platform.calls(SEND)).hasSize(1);
    }

    @Test
    void busy_is_unknown_and_is_not_repeated() {
        platform.on(SEND, Answer.error(-1));
        assertThat(api.post(SEND, BODY)).isInstanceOf(ApiResult.Unknown.class);
        assertThat(platform.calls(SEND)).hasSize(1);
    }

    @Test
    void no_answer_in_time_is_unknown_and_is_not_repeated() {
        platform.hang(SEND);
        assertThat(api.post(SEND, BODY)).isEqualTo(new ApiResult.Unknown("SocketTimeoutException"));
        assertThat(platform.calls(SEND)).hasSize(1);
    }

    @Test
    void an_unusable_answer_is_unknown() {
        Answer[] answers = {
            new Answer(502, "text/html", "<html>bad gateway</html>".getBytes(StandardCharsets.UTF_8)),
            new Answer(503, "text/plain", new byte[0]),
            new Answer(200, "application/json", new byte[0]),
            new Answer(200, "application/json", "{\"errcode\":0,\"ms".getBytes(StandardCharsets.UTF_8)),
            new Answer(200, "text/html", "<html>hello</html>".getBytes(StandardCharsets.UTF_8)),
            Answer.json("[]")
        };
        for (Answer answer : answers) {
            platform.on(SEND, answer);
            assertThat(api.post(SEND, BODY))
                    .as(new String(answer.body(), StandardCharsets.UTF_8))
                    .isInstanceOf(ApiResult.Unknown.class);
        }
        assertThat(platform.calls(SEND)).hasSize(answers.length);
    }

    @Test
    void a_closed_port_is_not_sent() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (WeComApi nowhere = api(
                new WeComSettings(URI.create("http://127.0.0.1:" + port), "wwzhibu", "1", "the-secret-of-the-app"))) {
            assertThat(nowhere.post(SEND, BODY)).isInstanceOf(ApiResult.NotSent.class);
        }
    }

    @Test
    void without_a_token_nothing_was_sent() {
        platform.on("/cgi-bin/gettoken", new Answer(502, "text/html", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(api.post(SEND, BODY)).isInstanceOf(ApiResult.NotSent.class);
        assertThat(platform.calls(SEND)).isEmpty();
    }

    @Test
    void a_wrong_secret_is_told_and_not_asked_again_at_once() {
        platform.on("/cgi-bin/gettoken", Answer.error(40001));
        for (int i = 0; i < 5; i++) {
            assertThat(api.post(SEND, BODY)).isEqualTo(new ApiResult.Refused(40001, "some words"));
        }
        assertThat(platform.calls("/cgi-bin/gettoken")).hasSize(1);
        assertThat(platform.calls(SEND)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {40014, 42001, 40001})
    void a_dead_token_is_renewed_once(int code) {
        platform.on(
                "/cgi-bin/gettoken",
                call -> Answer.json("{\"errcode\":0,\"access_token\":\"T"
                        + platform.calls("/cgi-bin/gettoken").size() + "\",\"expires_in\":7200}"));
        platform.on(SEND, call -> call.query().endsWith("T1") ? Answer.error(code) : Answer.json("{\"errcode\":0}"));
        assertThat(api.post(SEND, BODY)).isInstanceOf(ApiResult.Ok.class);
        assertThat(platform.calls(SEND)).hasSize(2);

        platform.on(SEND, Answer.error(code));
        assertThat(api.post(SEND, BODY)).isEqualTo(new ApiResult.Refused(code, "some words"));
        assertThat(platform.calls(SEND)).hasSize(4);
    }

    @Test
    void a_query_is_encoded() {
        platform.on("/cgi-bin/user/get", Answer.json("{\"errcode\":0}"));
        api.get("/cgi-bin/user/get", Map.of("userid", "a b&c"));
        assertThat(platform.calls("/cgi-bin/user/get"))
                .singleElement()
                .extracting("query")
                .isEqualTo("userid=a b&c&access_token=T1");
    }

    @Test
    void media_come_up_to_the_limit() {
        byte[] picture = new byte[100_000];
        platform.on("/cgi-bin/media/get", new Answer(200, "image/jpeg", picture));
        MediaFetch fetch = new MediaFetch(api);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(fetch.fetch("m-1", out, 100_000)).isEqualTo(new MediaResult.Fetched("image/jpeg", "a.jpg", 100_000));
        assertThat(out.toByteArray()).isEqualTo(picture);
        assertThat(fetch.fetch("m-1", new ByteArrayOutputStream(), 99_999)).isEqualTo(new MediaResult.TooLarge(99_999));
        platform.on("/cgi-bin/media/get", Answer.error(40007));
        assertThat(fetch.fetch("m-1", out, 1))
                .isEqualTo(new MediaResult.Failed(new ApiResult.Refused(40007, "some words")));
    }

    @Test
    void uploads_bring_the_media_id() {
        platform.on(
                "/cgi-bin/media/upload",
                Answer.json("{\"errcode\":0,\"type\":\"image\",\"media_id\":\"m-9\",\"created_at\":\"1380000000\"}"));
        assertThat(new MediaUpload(api).image("统计.png", new byte[] {1, 2, 3, 4, 5, 6}))
                .isInstanceOfSatisfying(
                        ApiResult.Ok.class,
                        ok -> assertThat(ok.body().get("media_id").getAsString())
                                .isEqualTo("m-9"));
        platform.on("/cgi-bin/media/upload", Answer.error(45001));
        assertThat(new MediaUpload(api).image("a.png", new byte[6]))
                .isEqualTo(new ApiResult.Refused(45001, "some words"));
    }

    @Test
    void neither_token_nor_secret_nor_content_is_logged(CapturedOutput log) {
        platform.on(SEND, Answer.error(45009));
        api.post(SEND, BODY);
        platform.hang(SEND);
        api.post(SEND, BODY);
        assertThat(log.getAll()).doesNotContain("T1", "the-secret-of-the-app", "三楼会议室");
        assertThat(platform.settings().toString()).doesNotContain("the-secret-of-the-app");
    }

    @Test
    void codes_ask_for_different_reactions() {
        assertThat(ApiErrors.reaction(-1)).isEqualTo(Reaction.UNKNOWN);
        assertThat(ApiErrors.reaction(45009)).isEqualTo(Reaction.TOO_OFTEN);
        assertThat(ApiErrors.reaction(42001)).isEqualTo(Reaction.REFRESH_TOKEN);
        assertThat(ApiErrors.reaction(60020)).isEqualTo(Reaction.CONFIGURATION);
        assertThat(ApiErrors.reaction(81013)).isEqualTo(Reaction.PERMANENT);
    }

    private static WeComApi api(WeComSettings settings) {
        RedisTokens tokens = RedisTokens.inMemory(Clock.systemUTC());
        return new WeComApi(settings, tokens, Clock.systemUTC(), Duration.ofMillis(700));
    }
}
