package cn.zhibu.bot.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.wecom.ScriptedPlatform.Answer;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Sent;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MadeUploadTest {

    private static final String SEND = "/cgi-bin/message/send";
    private static final String UPLOAD = "/cgi-bin/media/upload";
    private static final Content.Chart CHART =
            new Content.Chart("12月", List.of("1日"), List.of(new Content.Part("到会", List.of(9))));

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final RedisTokens tokens = RedisTokens.inMemory(Clock.systemUTC());
    private final WeComApi api = new WeComApi(platform.settings(), tokens, Clock.systemUTC(), Duration.ofMillis(700));
    private final List<Content.Chart> drawn = new ArrayList<>();
    private final WeComMessenger messenger = messenger(chart -> {
        drawn.add(chart);
        return Optional.of(new byte[] {1, 2, 3, 4, 5, 6});
    });
    private final String frozen = messenger.address(messenger.render(CHART), List.of("zhangsan"), "z1");

    @AfterEach
    void stop() {
        api.close();
        platform.close();
    }

    @Test
    void a_picture_is_uploaded_once_and_repeated_with_the_very_bytes() {
        platform.on(UPLOAD, Answer.json("{\"errcode\":0,\"errmsg\":\"ok\",\"type\":\"image\",\"media_id\":\"M1\"}"));
        platform.on(SEND, Answer.json("{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":\"m-1\"}"));
        assertThat(drawn).as("not before it is sent").isEmpty();
        assertThat(messenger.send(frozen)).isInstanceOf(Sent.Accepted.class);
        assertThat(messenger.send(frozen)).isInstanceOf(Sent.Accepted.class);
        assertThat(drawn).containsExactly(CHART);
        assertThat(platform.calls(UPLOAD)).hasSize(1);
        assertThat(platform.calls(SEND))
                .extracting("body")
                .asString()
                .contains("\"image\":{\"media_id\":\"M1\"}")
                .doesNotContain("chart");
        assertThat(platform.calls(SEND)).extracting("body").containsOnly(first());
    }

    @Test
    void an_upload_that_fails_or_ends_nobody_knows_how_is_no_message_and_may_be_tried_again() {
        platform.on(UPLOAD, Answer.error(45009));
        assertThat(messenger.send(frozen))
                .isEqualTo(new Sent.NotAccepted(45009, "errcode 45009", Duration.ofSeconds(60)));
        platform.hang(UPLOAD);
        assertThat(messenger.send(frozen)).isInstanceOf(Sent.NotAccepted.class);
        assertThat(platform.calls(SEND)).isEmpty();
    }

    @Test
    void on_a_machine_that_cannot_draw_nothing_is_sent_and_nothing_tried_again() {
        assertThat(messenger(chart -> Optional.empty()).send(frozen)).isInstanceOf(Sent.Refused.class);
        assertThat(platform.calls(UPLOAD)).isEmpty();
        assertThat(platform.calls(SEND)).isEmpty();
    }

    @Test
    void a_file_is_made_when_it_is_sent_and_uploaded_once() {
        platform.on(UPLOAD, Answer.json("{\"errcode\":0,\"errmsg\":\"ok\",\"type\":\"file\",\"media_id\":\"M2\"}"));
        platform.on(SEND, Answer.json("{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":\"m-2\"}"));
        String file = messenger.address(
                messenger.render(new Content.File("党费台账-2026.xlsx", "dues", "k")), List.of("zhangsan"), "z2");
        assertThat(messenger.send(file)).isInstanceOf(Sent.Accepted.class);
        assertThat(messenger.send(file)).isInstanceOf(Sent.Accepted.class);
        assertThat(platform.calls(UPLOAD)).hasSize(1);
        assertThat(platform.calls(UPLOAD).get(0).body()).contains("filename=\"党费台账-2026.xlsx\"");
        assertThat(platform.calls(SEND)).extracting("body").asString().contains("\"file\":{\"media_id\":\"M2\"}");
        String unknown =
                messenger.address(messenger.render(new Content.File("x", "nobody", "k")), List.of("zhangsan"), "z3");
        assertThat(messenger.send(unknown)).isInstanceOf(Sent.Refused.class);
    }

    @Test
    void a_text_that_looks_like_a_picture_stays_a_text() {
        String text = messenger.address(
                messenger.render(new Content.Text("\"image\":{\"chart\":{}}")), List.of("zhangsan"), "z1");
        assertThat(MessageJson.toDraw(text)).isNull();
    }

    private WeComMessenger messenger(Function<Content.Chart, Optional<byte[]>> painter) {
        return new WeComMessenger(
                api,
                new MessageJson(platform.settings()),
                new MadeUpload(new MediaUpload(api), tokens, painter, MadeUploadTest::made));
    }

    private static Optional<byte[]> made(Content.File file) {
        return file.maker().equals("dues") ? Optional.of(new byte[] {1, 2, 3, 4, 5, 6}) : Optional.empty();
    }

    private Object first() {
        return platform.calls(SEND).get(0).body();
    }
}
