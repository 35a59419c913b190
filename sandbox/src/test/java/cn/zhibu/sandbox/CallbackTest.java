package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.fault.CallbackFault;
import cn.zhibu.sandbox.phone.Exchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Deliveries, retries and the judgement of replies. */
class CallbackTest {
    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void a_failing_app_is_tried_four_times_with_equal_content_in_fresh_envelopes() {
        rig.app.reply = xml -> new FakeApp.Answer(503, "busy");

        Exchange exchange = rig.sandbox.phone("zhangsan").say("1");

        assertThat(exchange.delivered()).isFalse();
        assertThat(exchange.attempts()).extracting(Attempt::status).containsExactly(503, 503, 503, 503);
        assertThat(rig.app.inner).hasSize(4);
        assertThat(rig.app.inner.stream().distinct()).hasSize(1);
        assertThat(rig.app.queries.stream().distinct()).hasSize(4);
        assertThat(rig.app.envelopes.stream().distinct()).hasSize(4);
    }

    @Test
    void other_keys_are_taken_only_when_the_app_answers_with_them() throws IOException {
        String key = "b3RoZXIta2V5LWZvci10aGUtY2FsbGJhY2stb2Ytb25l";
        key = key.substring(0, 43);
        SandboxSettings other = SandboxSettings.fromEnvironment(
                Map.of("SERVER_PORT", "0", "WECOM_CALLBACK_TOKEN", "otherToken", "WECOM_CALLBACK_AES_KEY", key));
        String body = "{\"url\":\"%s\",\"token\":\"otherToken\",\"aesKey\":\"" + key + "\"}";
        rig.app.text("好");

        assertThat(Rig.json(rig.control("callback-url", body.formatted(rig.app.url())))
                        .path("ok")
                        .asBoolean())
                .isFalse();
        assertThat(rig.sandbox.phone("zhangsan").say("1").replyText()).isEqualTo("好");

        try (FakeApp changed = new FakeApp(other)) {
            changed.text("换了");
            assertThat(Rig.json(rig.control("callback-url", body.formatted(changed.url())))
                            .path("ok")
                            .asBoolean())
                    .isTrue();
            assertThat(rig.sandbox.phone("zhangsan").say("1").replyText()).isEqualTo("换了");
        }
    }

    @Test
    void only_200_counts_and_the_retry_that_succeeds_is_heard() {
        AtomicInteger tries = new AtomicInteger();
        rig.app.reply = xml -> tries.incrementAndGet() < 3
                ? new FakeApp.Answer(204, "")
                : rig.app.sealed("<MsgType>text</MsgType><Content>第三次</Content>", xml);

        assertThat(rig.sandbox.phone("zhangsan").say("1").replyText()).isEqualTo("第三次");
        assertThat(rig.sandbox.callbacks().all()).hasSize(3);
    }

    @Test
    void an_answer_after_the_deadline_is_no_answer() throws InterruptedException {
        rig.sandbox.tuning(Tuning.DEFAULT.withDeadline(Duration.ofMillis(200)).withRetries(1, Duration.ZERO));
        CountDownLatch never = new CountDownLatch(1);
        rig.app.reply = xml -> {
            try {
                never.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return rig.app.sealed("<MsgType>text</MsgType><Content>太迟</Content>", xml);
        };

        Exchange exchange = rig.sandbox.phone("zhangsan").say("1");
        never.countDown();

        assertThat(exchange.attempts()).hasSize(2);
        assertThat(exchange.problem()).contains("no answer within 200 ms");
        assertThat(rig.sandbox.phone("zhangsan").seen()).isEmpty();
    }

    @Test
    void replies_the_platform_would_throw_away_are_refused_with_a_reason() {
        CallbackCrypto otherToken = new CallbackCrypto(
                "other",
                rig.sandbox.platform().settings().aesKey(),
                rig.sandbox.platform().settings().corpId());
        CallbackCrypto otherCorp = new CallbackCrypto(
                rig.sandbox.platform().settings().token(),
                rig.sandbox.platform().settings().aesKey(),
                "ww1");
        String text = "<MsgType>text</MsgType><Content>x</Content>";

        refused(xml -> new FakeApp.Answer(200, "success"), "-40002");
        refused(xml -> new FakeApp.Answer(200, "<xml><Content>plain</Content></xml>"), "-40001");
        refused(xml -> rig.app.sealed(otherToken, text, xml), "-40001");
        refused(xml -> rig.app.sealed(otherCorp, text, xml), "-40005");
        refused(xml -> rig.app.sealed(text, "<FromUserName>liufang</FromUserName>"), "ToUserName");
        refused(xml -> rig.app.sealed("<MsgType>markdown</MsgType><Content>x</Content>", xml), "not allowed to text");
        refused(xml -> rig.app.sealed("<MsgType>update_button</MsgType>", xml), "not allowed to text");
        refused(xml -> rig.app.sealed("<MsgType>image</MsgType><Image><MediaId>x</MediaId></Image>", xml), "40007");
        assertThat(rig.sandbox.phone("zhangsan").seen()).isEmpty();
    }

    @Test
    void a_card_press_must_not_be_answered_by_text() {
        rig.card("zhangsan", Rig.buttons("p1"));
        rig.app.text("已登记");
        Exchange exchange = rig.sandbox.phone("zhangsan").tap("参加");
        assertThat(exchange.delivered()).isTrue();
        assertThat(exchange.problem()).contains("not allowed to template_card_event");
        assertThat(exchange.reply()).isNull();
    }

    @Test
    void a_url_is_kept_only_when_it_answers_the_echo_exactly() throws IOException {
        rig.app.echo = plain -> plain + "\n";
        UrlCheck check = rig.sandbox.callbackUrl(rig.app.url());
        assertThat(check.ok()).isFalse();
        assertThat(check.problem()).contains("exactly");
        rig.app.echo = plain -> "\"" + plain + "\"";
        assertThat(rig.sandbox.callbackUrl(rig.app.url()).ok()).isFalse();
        assertThat(rig.sandbox.callbackUrl(URI.create("http://127.0.0.1:1/x")).problem())
                .contains("connection failed");
        assertThat(rig.sandbox.phone("zhangsan").say("still the old url").delivered())
                .isTrue();
    }

    @Test
    void a_duplicate_delivery_reaches_the_app_twice_and_the_member_hears_it_once() {
        rig.app.text("好");
        rig.sandbox.faults().nextCallback(CallbackFault.DUPLICATE);
        rig.sandbox.phone("zhangsan").say("1");
        assertThat(rig.app.inner).hasSize(2);
        assertThat(rig.app.inner.get(0)).isEqualTo(rig.app.inner.get(1));
        assertThat(rig.sandbox.phone("zhangsan").seen()).containsExactly("好");
    }

    @Test
    void a_late_success_is_delivered_again_and_the_second_reply_counts() {
        AtomicInteger count = new AtomicInteger();
        rig.app.reply = xml ->
                rig.app.sealed("<MsgType>text</MsgType><Content>第" + count.incrementAndGet() + "次</Content>", xml);
        rig.sandbox.faults().nextCallback(CallbackFault.LATE_SUCCESS);
        assertThat(rig.sandbox.phone("zhangsan").say("1").replyText()).isEqualTo("第2次");
    }

    @Test
    void forged_deliveries_can_be_ordered() {
        rig.sandbox.tuning(Tuning.DEFAULT.withRetries(0, Duration.ZERO));
        rig.sandbox.faults().nextCallback(CallbackFault.BAD_SIGNATURE).nextCallback(CallbackFault.WRONG_RECEIVER);
        assertThat(rig.sandbox.phone("zhangsan").say("1").attempts().get(0).status())
                .isEqualTo(403);
        assertThat(rig.sandbox.phone("zhangsan").say("2").attempts().get(0).status())
                .isEqualTo(403);
        assertThat(rig.sandbox.phone("zhangsan").say("3").attempts().get(0).status())
                .isEqualTo(200);
    }

    private void refused(java.util.function.Function<String, FakeApp.Answer> reply, String reason) {
        rig.app.reply = reply;
        Exchange exchange = rig.sandbox.phone("zhangsan").say("1");
        assertThat(exchange.delivered()).isTrue();
        assertThat(exchange.problem()).contains(reason);
        assertThat(exchange.reply()).isNull();
    }
}
