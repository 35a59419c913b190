package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.directory.Profile;
import cn.zhibu.sandbox.directory.Scope;
import cn.zhibu.sandbox.fault.CallbackFault;
import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.wire.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What simple stand-ins get wrong, one test for each: what holds live holds here. */
class NaiveMocksTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void row_1_callbacks_are_encrypted_signed_and_percent_encoded() {
        rig.sandbox.phone("zhangsan").say("秘密");
        assertThat(rig.app.envelopes.get(0)).contains("<Encrypt>").doesNotContain("秘密", "zhangsan");
        assertThat(rig.app.queries.get(0)).matches("msg_signature=[0-9a-f]{40}&timestamp=\\d{10}&nonce=\\w+");
        assertThat(rig.app.inner.get(0)).contains("秘密");
        for (int i = 0; i < 20; i++) {
            assertThat(rig.sandbox.callbackUrl(rig.app.url()).ok()).isTrue();
        }
        assertThat(rig.app.echoes).anyMatch(query -> query.contains("%2B")).noneMatch(query -> query.contains("+"));
    }

    @Test
    void row_2_padding_is_to_32_bytes_in_both_directions() throws Exception {
        Set<Integer> pads = new HashSet<>();
        for (int i = 1; i <= 40; i++) {
            rig.sandbox.phone("zhangsan").say("x".repeat(i));
            byte[] raw = Base64.getDecoder().decode(FakeApp.tag(rig.app.envelopes.get(i - 1), "Encrypt"));
            assertThat(raw.length % 32).isZero();
            byte[] plain = decrypted(raw);
            pads.add((int) plain[plain.length - 1]);
        }
        assertThat(pads).contains(1, 16, 17, 32).allMatch(pad -> pad >= 1 && pad <= 32);

        CallbackCrypto crypto = crypto();
        rig.app.reply = xml -> new FakeApp.Answer(
                200, FakeApp.envelope(crypto.sealWrongly(rig.app.words("text", xml), "1700000000", "n")));
        assertThat(rig.sandbox.phone("zhangsan").say("1").problem()).contains("padding to 16 instead of 32");
    }

    @Test
    void row_3_a_200_body_is_a_reply_only_when_it_is_one() {
        rig.app.reply = xml -> new FakeApp.Answer(200, "success");
        Exchange exchange = rig.sandbox.phone("zhangsan").say("1");
        assertThat(exchange.delivered()).isTrue();
        assertThat(exchange.problem()).contains("reply refused");
        rig.card("zhangsan", Rig.buttons("r3"));
        rig.app.text("收到");
        assertThat(rig.sandbox.phone("zhangsan").tap("参加").problem()).contains("not allowed to template_card_event");
        assertThat(rig.sandbox.callbacks().where(attempt -> attempt.problem() != null))
                .hasSize(2);
    }

    @Test
    void row_4_three_retries_and_five_seconds() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        rig.sandbox.tuning(Tuning.DEFAULT.withRetries(0, Duration.ZERO));
        rig.app.reply = xml -> waiting(never);
        long start = System.nanoTime();
        assertThat(rig.sandbox.phone("zhangsan").say("1").problem()).contains("no answer within 5000 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(9));
        never.countDown();
        rig.sandbox.tuning(Tuning.DEFAULT);
        rig.app.reply = xml -> new FakeApp.Answer(500, "");
        assertThat(rig.sandbox.phone("zhangsan").say("1").attempts())
                .extracting(Attempt::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void row_5_a_retry_repeats_the_message_in_another_envelope() {
        rig.app.reply = xml -> new FakeApp.Answer(500, "");
        rig.sandbox.phone("zhangsan").say("1");
        assertThat(rig.app.inner.stream().map(xml -> FakeApp.tag(xml, "MsgId")).distinct())
                .hasSize(1);
        assertThat(rig.app.queries.stream()
                        .map(query -> query.replaceAll(".*nonce=", ""))
                        .distinct())
                .hasSize(4);
        assertThat(rig.app.queries.stream()
                        .map(query -> query.replaceAll("&.*", ""))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void row_6_refusals_are_http_200() {
        HttpResponse<byte[]> response = rig.raw("POST", "/cgi-bin/message/send?access_token=x", "{}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Rig.code(Rig.json(response))).isEqualTo(40014);
        assertThat(response.headers().firstValue("error-code")).contains("40014");
    }

    @Test
    void row_7_tokens_last_belong_to_one_app_and_can_die() {
        SandboxSettings settings = rig.sandbox.platform().settings();
        String own = rig.token();
        String other = rig.token(settings.neighbourSecret());
        assertThat(rig.token()).isEqualTo(own).isNotEqualTo(other);
        String body = "{\"touser\":\"zhangsan\",\"msgtype\":\"text\",\"agentid\":%d,\"text\":{\"content\":\"x\"}}";
        assertThat(sendAs(other, body.formatted(settings.agentId()))).isEqualTo(301002);
        assertThat(sendAs(other, body.formatted(settings.agentId() + 1))).isZero();
        assertThat(Rig.code(rig.get("/cgi-bin/menu/get?agentid=" + settings.agentId() + "&access_token=" + other)))
                .isEqualTo(301002);
        assertThat(rig.sandbox.phone("zhangsan").seen()).isEmpty();
        rig.control("faults", "{\"path\":\"message/send\",\"fault\":\"token_expired\"}");
        assertThat(sendAs(own, body.formatted(settings.agentId()))).isEqualTo(42001);
        assertThat(sendAs(other, body.formatted(settings.agentId() + 1))).isEqualTo(42001);
        assertThat(rig.token()).isNotEqualTo(own);
    }

    @Test
    void row_8_the_visible_scope_holds_for_sends_reads_and_logins() {
        rig.sandbox.directory().scope(new Scope(List.of("zhangsan"), List.of(), List.of()));
        assertThat(Rig.code(rig.text("lijianguo", "x"))).isEqualTo(81013);
        assertThat(Rig.code(rig.api("user/get?userid=lijianguo"))).isEqualTo(60111);
        assertThat(Rig.code(rig.api("department/get?id=11"))).isEqualTo(60011);
        assertThat(rig.raw("GET", login() + "&as=lijianguo", "").statusCode()).isEqualTo(403);
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isZero();
    }

    @Test
    void row_9_user_records_come_without_mobile_mail_and_avatar() {
        rig.sandbox.directory().profiles().put("zhangsan", new Profile("1", "a", "q", "13800000000", "e", "b", "d"));
        JsonNode user = rig.api("user/get?userid=zhangsan");
        assertThat(user.propertyNames()).doesNotContain("mobile", "email", "biz_mail", "avatar", "gender", "address");
        rig.sandbox.console(rig.sandbox.platform().console().patched(parse("{\"privacyCut\":false}")));
        assertThat(rig.api("user/get?userid=zhangsan").path("mobile").asString(""))
                .isEqualTo("13800000000");
    }

    @Test
    void row_10_some_recipients_may_be_invalid() {
        JsonNode answer = rig.text("zhangsan|Ghost", "x");
        assertThat(Rig.code(answer)).isZero();
        assertThat(answer.path("invaliduser").asString("")).isEqualTo("ghost");
        rig.control(
                "faults",
                "{\"path\":\"message/send\",\"fault\":\"partial\",\"members\":[\"liufang\"],\"lot\":\"unlicensed\"}");
        assertThat(rig.text("zhangsan|liufang", "y").path("unlicenseduser").asString(""))
                .isEqualTo("liufang");
        assertThat(rig.sandbox.phone("liufang").seen()).isEmpty();
    }

    @Test
    void row_11_too_many_messages_to_one_member_are_dropped_without_a_word() {
        for (int i = 0; i < 40; i++) {
            assertThat(Rig.code(rig.text("zhangsan", "m" + i))).isZero();
        }
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(30);
    }

    @Test
    void row_12_limits_are_bytes() {
        rig.text("zhangsan", "党".repeat(683));
        assertThat(rig.sandbox.phone("zhangsan").seen().get(0)).hasSize(682);
        String title = "\"touser\":\"zhangsan\",\"msgtype\":\"textcard\",\"textcard\":{\"title\":\"%s\","
                + "\"description\":\"d\",\"url\":\"http://a\"}";
        assertThat(Rig.code(rig.send(title.formatted("党".repeat(42))))).isZero();
        assertThat(Rig.code(rig.send(title.formatted("党".repeat(43))))).isEqualTo(40058);
    }

    @Test
    void row_13_response_codes_and_task_ids_serve_once() {
        String code =
                rig.card("zhangsan", Rig.buttons("once")).path("response_code").asString("");
        String update = "{\"userids\":[\"zhangsan\"],\"agentid\":1000002,\"response_code\":\"" + code
                + "\",\"button\":{\"replace_name\":\"已参加\"}}";
        assertThat(Rig.code(rig.api("message/update_template_card", update))).isZero();
        assertThat(Rig.code(rig.api("message/update_template_card", update))).isEqualTo(60140);
        assertThat(Rig.code(rig.card("zhangsan", Rig.buttons("once")))).isEqualTo(42014);
    }

    @Test
    void row_14_card_events_carry_task_and_code_and_keep_the_wrapper_of_one_option() {
        rig.card(
                "zhangsan",
                "{\"card_type\":\"vote_interaction\",\"task_id\":\"v1\",\"main_title\":{\"title\":\"评议\"},"
                        + "\"checkbox\":{\"question_key\":\"q\",\"mode\":0,\"option_list\":[{\"id\":\"a\",\"text\":\"好\"}]},"
                        + "\"submit_button\":{\"text\":\"提交\",\"key\":\"go\"}}");
        Bubble card = rig.sandbox.phone("zhangsan").bubbles().get(0);
        rig.sandbox.phone("zhangsan").vote(card, Map.of("q", List.of("a")));
        assertThat(rig.app.inner.get(0))
                .contains("<TaskId><![CDATA[v1]]></TaskId>", "<EventKey><![CDATA[go]]></EventKey>")
                .containsPattern("<ResponseCode><!\\[CDATA\\[\\S{20,}]]></ResponseCode>")
                .contains("<SelectedItems><SelectedItem><QuestionKey><![CDATA[q]]></QuestionKey>"
                        + "<OptionIds><OptionId><![CDATA[a]]></OptionId></OptionIds></SelectedItem></SelectedItems>");
    }

    @Test
    void row_15_created_at_and_msgid_are_strings() {
        String path = "/cgi-bin/media/upload?type=image&access_token=" + rig.token();
        assertThat(rig.upload(path, "a.png", PNG).path("created_at").isString()).isTrue();
        assertThat(rig.text("zhangsan", "x").path("msgid").isString()).isTrue();
    }

    @Test
    void row_16_contact_events_come_from_sys_without_an_agent_and_scope_changes_as_the_member() {
        rig.sandbox.directory().put(Member.of("newman", "新同志", 111));
        assertThat(rig.app.inner.get(0))
                .contains("<FromUserName><![CDATA[sys]]>", "<ChangeType><![CDATA[create_user]]>")
                .doesNotContain("AgentID");
        assertThat(rig.app.envelopes.get(0)).doesNotContain("AgentID");
        assertThat(rig.app.inner.get(1)).contains("<FromUserName><![CDATA[newman]]>", "[subscribe]");
    }

    @Test
    void row_17_a_file_never_arrives() {
        Exchange exchange = rig.sandbox.phone("zhangsan").file("材料.docx");
        assertThat(exchange.delivered()).isFalse();
        assertThat(exchange.problem()).contains("never delivered");
        assertThat(rig.app.inner).isEmpty();
    }

    @Test
    void row_18_nulls_strings_for_numbers_and_odd_queries_are_read() {
        String body = "{\"agentid\":\"1000002\",\"touser\":\"zhangsan\",\"toparty\":null,\"msgtype\":\"textcard\","
                + "\"safe\":\"0\",\"unknown\":{\"a\":1},\"textcard\":{\"title\":\"t\",\"description\":\"d\","
                + "\"url\":\"http://a\",\"btntxt\":null}}";
        String token = rig.token();
        assertThat(Rig.code(
                        Rig.json(rig.raw("POST", "/cgi-bin/message/send?&debug=0&&access_token=" + token + "&", body))))
                .isZero();
        assertThat(Rig.code(rig.get(
                        "//cgi-bin///user/list?department_id=11&access_token=" + token + "&&fetch_child=1&status=0")))
                .isZero();
    }

    @Test
    void row_19_deliveries_overlap_and_may_swap() throws Exception {
        rig.sandbox.faults().nextCallback(CallbackFault.REORDERED);
        CompletableFuture<Exchange> first = CompletableFuture.supplyAsync(
                () -> rig.sandbox.phone("zhangsan").say("先"));
        while (rig.sandbox.phone("zhangsan").bubbles().isEmpty()) {
            Thread.onSpinWait();
        }
        while (!first.isDone() && rig.app.inner.isEmpty()) {
            rig.sandbox.phone("lijianguo").say("后");
        }
        assertThat(first.get(20, TimeUnit.SECONDS).delivered()).isTrue();
        assertThat(rig.app.inner.get(0)).contains("后");
        assertThat(rig.app.inner).anyMatch(xml -> xml.contains("先"));

        CountDownLatch together = new CountDownLatch(2);
        rig.app.reply = xml -> {
            together.countDown(); // neither is answered before both have come
            return waiting(together);
        };
        CompletableFuture<Exchange> one = CompletableFuture.supplyAsync(
                () -> rig.sandbox.phone("zhangsan").say("1"));
        assertThat(rig.sandbox.phone("lijianguo").say("2").delivered()).isTrue();
        assertThat(one.get(20, TimeUnit.SECONDS).attempts()).hasSize(1);
    }

    @Test
    void row_20_one_clock_ends_tokens_codes_media_and_recalls() {
        String token = rig.token();
        String msgid = rig.text("zhangsan", "x").path("msgid").asString("");
        rig.control("clock", "{\"advance\":\"PT2H\"}");
        assertThat(Rig.code(rig.get("/cgi-bin/tag/list?access_token=" + token))).isEqualTo(42001);
        rig.control("clock", "{\"advance\":\"PT23H\"}");
        assertThat(Rig.code(rig.api("message/recall", "{\"msgid\":\"" + msgid + "\"}")))
                .isEqualTo(42052);
    }

    @Test
    void row_21_the_url_check_takes_the_exact_echo_alone_and_within_a_second() {
        for (String wrong : List.of("%s\n", "\"%s\"", "{\"echostr\":\"%s\"}", "\uFEFF%s", "")) {
            rig.app.echo = wrong::formatted;
            assertThat(rig.sandbox.callbackUrl(rig.app.url()).ok()).as(wrong).isFalse();
        }
        CountDownLatch never = new CountDownLatch(1);
        rig.sandbox.tuning(Tuning.DEFAULT);
        rig.app.echo = plain -> {
            waiting(never);
            return plain;
        };
        assertThat(rig.sandbox.callbackUrl(rig.app.url()).problem()).contains("no answer within 1000 ms");
        never.countDown();
    }

    @Test
    void row_22_media_are_judged_by_their_bytes_and_die() {
        String path = "/cgi-bin/media/upload?type=image&access_token=" + rig.token();
        assertThat(Rig.code(rig.upload(path, "a.png", "not a picture".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(40009);
        String id = rig.upload(path, "a.png", PNG).path("media_id").asString("");
        String image = "\"touser\":\"zhangsan\",\"msgtype\":\"image\",\"image\":{\"media_id\":\"" + id + "\"}";
        assertThat(Rig.code(rig.send(image))).isZero();
        rig.sandbox.clock().advance(Duration.ofDays(3));
        assertThat(Rig.code(rig.send(image))).isEqualTo(40007);
        assertThat(Rig.code(rig.api("media/get?media_id=" + id))).isEqualTo(40007);
    }

    @Test
    void row_23_a_login_code_serves_once() {
        String location = rig.raw("GET", login() + "&as=zhangsan", "")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String code = location.replaceAll(".*code=([^&]+).*", "$1");
        assertThat(rig.api("auth/getuserinfo?code=" + code).path("userid").asString(""))
                .isEqualTo("zhangsan");
        assertThat(Rig.code(rig.api("auth/getuserinfo?code=" + code))).isEqualTo(42022);
    }

    private String login() {
        return "/connect/oauth2/authorize?appid="
                + rig.sandbox.platform().settings().corpId()
                + "&redirect_uri=http%3A%2F%2Fbot%2Fdone&response_type=code&scope=snsapi_base&state=s1";
    }

    private int sendAs(String token, String body) {
        return Rig.code(Rig.json(rig.raw("POST", "/cgi-bin/message/send?access_token=" + token, body)));
    }

    private static JsonNode parse(String json) {
        return Json.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers when the latch is open, or late. */
    private static FakeApp.Answer waiting(CountDownLatch latch) {
        try {
            latch.await(8, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return FakeApp.Answer.EMPTY;
    }

    private CallbackCrypto crypto() {
        SandboxSettings settings = rig.sandbox.platform().settings();
        return new CallbackCrypto(settings.token(), settings.aesKey(), settings.corpId());
    }

    private byte[] decrypted(byte[] raw) throws Exception {
        byte[] key =
                Base64.getDecoder().decode(rig.sandbox.platform().settings().aesKey() + "=");
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
        return cipher.doFinal(raw);
    }
}
