package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.fault.CallbackFault;
import cn.zhibu.sandbox.phone.Exchange;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be made to go wrong. */
class FaultMenuTest {
    @AutoClose
    private final Rig rig = new Rig();

    @ParameterizedTest
    @ValueSource(ints = {-1, 45009, 45033, 6000, 40014, 42001, 40001, 60020, 50003, 301002, 48002, 81013, 60140, 40007})
    void each_number_of_the_menu_refuses_once_without_performing(int code) {
        fault("\"fault\":\"errcode\",\"code\":" + code);
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isEqualTo(code);
        assertThat(rig.sandbox.phone("zhangsan").seen()).isEmpty();
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isZero();
    }

    @Test
    void a_number_with_a_window_refuses_until_the_clock_has_passed_it() {
        fault("\"fault\":\"errcode\",\"code\":45009,\"millis\":60000");
        assertThat(Rig.code(rig.text("zhangsan", "1"))).isEqualTo(45009);
        assertThat(Rig.code(rig.text("zhangsan", "2"))).isEqualTo(45009);
        rig.sandbox.clock().advance(Duration.ofSeconds(60));
        assertThat(Rig.code(rig.text("zhangsan", "3"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"bad_gateway,502,text/html", "wrong_content_type,200,text/html", "empty_body,200,application/json"})
    void spoiled_answers_are_spoiled_the_way_they_were_ordered(String kind, int status, String type) {
        String path = "/cgi-bin/tag/list?access_token=" + rig.token();
        rig.control("faults", "{\"path\":\"tag/list\",\"fault\":\"" + kind + "\"}");
        HttpResponse<byte[]> answer = rig.raw("GET", path, "");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void a_truncated_answer_was_performed() {
        String path = "/cgi-bin/message/send?access_token=" + rig.token();
        fault("\"fault\":\"truncated_json\"");
        String body = "{\"agentid\":1000002,\"touser\":\"zhangsan\",\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}";
        assertThat(new String(rig.raw("POST", path, body).body(), StandardCharsets.UTF_8))
                .startsWith("{")
                .doesNotEndWith("}");
        assertThat(rig.sandbox.phone("zhangsan").seen()).containsExactly("x");
    }

    @Test
    void a_reset_connection_performed_nothing_and_a_stall_everything() {
        rig.token();
        fault("\"fault\":\"reset\"");
        assertThatThrownBy(() -> rig.text("zhangsan", "1")).isInstanceOf(UncheckedIOException.class);
        fault("\"fault\":\"hang\",\"millis\":20");
        assertThatThrownBy(() -> rig.text("zhangsan", "2")).isInstanceOf(UncheckedIOException.class);
        assertThat(rig.sandbox.phone("zhangsan").seen()).containsExactly("2");
    }

    @Test
    void connections_are_refused_for_a_while_and_then_taken_again() {
        String token = rig.token();
        rig.control("faults", "{\"refuse\":300}");
        assertThatThrownBy(() -> {
                    long end = System.nanoTime() + 10_000_000_000L;
                    while (System.nanoTime() < end) {
                        rig.get("/cgi-bin/tag/list?access_token=" + token);
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
        assertThat(Rig.code(rig.patient("/cgi-bin/tag/list?access_token=" + token, 10, TimeUnit.SECONDS)))
                .isZero();
    }

    @Test
    void latency_may_be_spread_and_faults_may_be_a_matter_of_chance() {
        fault("\"fault\":\"spread\",\"millis\":50,\"most\":60");
        long start = System.nanoTime();
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isZero();
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(50_000_000L);
        fault("\"fault\":\"errcode\",\"code\":-1,\"probability\":0.5");
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            refused += Rig.code(rig.api("message/recall", "{}")) == -1 ? 1 : 0;
            refused += Rig.code(rig.text("ghost", "x")) == -1 ? 1 : 0;
        }
        assertThat(refused).isBetween(10, 50);
    }

    @ParameterizedTest
    @CsvSource({"invalid,invaliduser,1", "unlicensed,unlicenseduser,1", "dropped,invaliduser,0"})
    void some_recipients_may_fare_otherwise(String lot, String field, int named) {
        fault("\"fault\":\"partial\",\"members\":[\"LiuFang\"],\"lot\":\"" + lot + "\"");
        String names = rig.text("zhangsan|liufang", "x").path(field).asString("");
        assertThat(names).isEqualTo(named == 1 ? "liufang" : "");
        assertThat(rig.sandbox.phone("liufang").seen()).isEmpty();
        assertThat(rig.sandbox.phone("zhangsan").seen()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = CallbackFault.class,
            names = {"BAD_SIGNATURE", "WRONG_RECEIVER", "WRONG_PAD", "TAMPERED"})
    void what_cannot_be_trusted_is_refused_by_a_sound_app_and_the_next_try_is_sound(CallbackFault fault) {
        rig.sandbox.faults().nextCallback(fault);
        assertThat(rig.sandbox.phone("zhangsan").say("1").attempts())
                .extracting(Attempt::status)
                .containsExactly(403, 200);
    }

    @Test
    void odd_but_rightly_signed_envelopes_can_be_ordered() {
        rig.control("faults", "{\"callback\":\"doctype\"}");
        rig.control("faults", "{\"callback\":\"no_agent\"}");
        rig.control("faults", "{\"callback\":\"stale_timestamp\"}");
        for (int i = 0; i < 3; i++) {
            rig.sandbox.phone("zhangsan").say("1");
        }
        assertThat(rig.app.envelopes.get(0)).startsWith("<!DOCTYPE");
        assertThat(rig.app.envelopes.get(1)).doesNotContain("AgentID");
        assertThat(rig.app.queries.get(2)).contains("timestamp=" + (Rig.START.getEpochSecond() - 3600));
    }

    @Test
    void the_largest_id_odd_words_and_two_events_in_one_second_arrive_whole() {
        rig.control("msgid", "{\"next\":\"9223372036854775807\"}");
        String words = "😀𠮷]]>&<a href=\"x\">".repeat(1000);
        Exchange exchange = rig.sandbox.phone("zhangsan").say(words);
        assertThat(exchange.delivered()).isTrue();
        assertThat(rig.app.inner.get(0)).contains("<MsgId>9223372036854775807</MsgId>", "]]]]><![CDATA[>");
        rig.sandbox.phone("zhangsan").enter();
        rig.sandbox.phone("zhangsan").enter();
        assertThat(rig.app.inner.get(1)).isEqualTo(rig.app.inner.get(2));
    }

    @Test
    void a_burst_arrives_whole_and_side_by_side() {
        HttpResponse<byte[]> answer = rig.control(
                "burst", "{\"members\":[\"zhangsan\",\"lijianguo\"],\"text\":\"1\",\"count\":200,\"parallel\":16}");
        assertThat(Rig.json(answer).path("delivered").asInt()).isEqualTo(200);
        assertThat(rig.app.inner.stream().map(xml -> FakeApp.tag(xml, "MsgId")).distinct())
                .hasSize(200);
    }

    @Test
    void media_may_be_over_before_their_time() {
        String path = "/cgi-bin/media/upload?type=file&access_token=" + rig.token();
        String id = rig.upload(path, "a.txt", new byte[10]).path("media_id").asString("");
        rig.control("faults", "{\"media_expired\":true}");
        assertThat(Rig.code(rig.api("media/get?media_id=" + id))).isEqualTo(40007);
    }

    private void fault(String fields) {
        assertThat(rig.control("faults", "{\"path\":\"message/send\"," + fields + "}")
                        .statusCode())
                .isEqualTo(200);
    }
}
