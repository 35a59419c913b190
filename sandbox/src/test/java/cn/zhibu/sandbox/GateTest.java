package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.rate.CallLimits;
import cn.zhibu.sandbox.wire.Caller;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the administrator switches, and how often may be called. */
class GateTest {
    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void a_foreign_address_and_a_stopped_app_are_refused_in_this_order() {
        String token = rig.token();
        rig.control("console", "{\"enabled\":false,\"trustedIps\":[\"10.0.0.1\"]}");
        assertThat(codeOf("tag/list", token)).isEqualTo(60020);
        rig.control("console", "{\"trustedIps\":[]}");
        assertThat(codeOf("tag/list", token)).isEqualTo(50003);
        rig.control("console", "{\"enabled\":true}");
        assertThat(codeOf("tag/list", token)).isZero();
    }

    @Test
    void a_sixth_debugged_call_within_a_minute_is_refused() {
        for (int i = 0; i < 5; i++) {
            assertThat(Rig.code(rig.api("tag/list?debug=1"))).isZero();
        }
        assertThat(Rig.code(rig.api("tag/list?debug=1"))).isEqualTo(45009);
        assertThat(Rig.code(rig.api("tag/list"))).isZero();
        rig.sandbox.clock().advance(Duration.ofSeconds(61));
        assertThat(Rig.code(rig.api("tag/list?debug=1"))).isZero();
    }

    @Test
    void a_corp_that_is_not_verified_sends_no_cards_with_buttons() {
        rig.control("console", "{\"verified\":false}");
        assertThat(Rig.code(rig.card("zhangsan", Rig.buttons("v1")))).isEqualTo(43009);
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isZero();
    }

    @Test
    void a_ticket_is_handed_out_a_hundred_times_an_hour_and_then_not_for_an_hour() {
        for (int i = 0; i < 100; i++) {
            assertThat(Rig.code(rig.api("ticket/get?type=agent_config"))).isZero();
        }
        assertThat(Rig.code(rig.api("ticket/get?type=agent_config"))).isEqualTo(45009);
        rig.sandbox.clock().advance(Duration.ofMinutes(59));
        assertThat(Rig.code(rig.api("ticket/get?type=agent_config"))).isEqualTo(45009);
        rig.sandbox.clock().advance(Duration.ofMinutes(1));
        assertThat(Rig.code(rig.api("ticket/get?type=agent_config"))).isZero();
    }

    @Test
    void ten_thousand_calls_of_one_path_a_minute_are_the_most_of_a_corp() {
        CallLimits limits = new CallLimits(rig.sandbox.platform().rates());
        for (int i = 0; i < 10_000; i++) {
            limits.count(Caller.APP, "tag/list", "10.0.0." + i % 5);
        }
        assertThat(Rig.code(rig.api("tag/list"))).isEqualTo(45009);
        assertThat(Rig.code(rig.api("department/list"))).isZero();
        rig.control("tuning", "{\"apiRate\":false}");
        assertThat(Rig.code(rig.api("tag/list"))).isZero();
        rig.control("tuning", "{\"apiRate\":true}");
        rig.sandbox.clock().advance(Duration.ofMinutes(1));
        assertThat(Rig.code(rig.api("tag/list"))).isZero();
    }

    @Test
    void a_day_has_two_hundred_person_times_for_each_account() {
        rig.control("console", "{\"accounts\":1}");
        rig.control("tuning", "{\"memberRate\":false}");
        for (int i = 0; i < 100; i++) {
            assertThat(Rig.code(rig.text("zhangsan|lijianguo", "m" + i))).isZero();
        }
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isEqualTo(45009);
        rig.sandbox.clock().advance(Duration.ofDays(1));
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isZero();
    }

    @Test
    void who_tries_wrong_secrets_is_locked_out_for_an_hour() {
        for (int i = 0; i < 21; i++) {
            rig.token("wrong" + i);
        }
        String corp = rig.sandbox.platform().settings().corpId();
        String path = "/cgi-bin/gettoken?corpid=" + corp + "&corpsecret="
                + rig.sandbox.platform().settings().secret();
        assertThat(Rig.code(rig.get(path))).isEqualTo(45009);
        rig.sandbox.clock().advance(Duration.ofHours(1));
        assertThat(Rig.code(rig.get(path))).isZero();
    }

    @Test
    void members_without_a_licence_are_named_and_alone_refused() {
        rig.control("console", "{\"unlicensed\":[\"ZhangSan\"]}");
        assertThat(rig.text("zhangsan|liufang", "x").path("unlicenseduser").asString(""))
                .isEqualTo("zhangsan");
        assertThat(Rig.code(rig.text("zhangsan", "x"))).isEqualTo(701008);
    }

    @Test
    void the_console_shows_in_agent_get_and_in_the_events() {
        rig.control("console", "{\"reportEnter\":false,\"trustedDomain\":\"bot.cn\",\"callbackIps\":[\"1.2.3.4\"]}");
        JsonNode agent = rig.api("agent/get?agentid=1000002");
        assertThat(agent.path("isreportenter").asInt()).isZero();
        assertThat(agent.path("redirect_domain").asString("")).isEqualTo("bot.cn");
        assertThat(rig.api("getcallbackip").path("ip_list").get(0).asString("")).isEqualTo("1.2.3.4");
        assertThat(rig.sandbox.phone("zhangsan").enter().attempts()).isEmpty();
        rig.control("console", "{\"reportEnter\":true,\"reportLocation\":true}");
        rig.sandbox.phone("zhangsan").enter();
        assertThat(rig.app.inner).hasSize(2);
        assertThat(rig.app.inner.get(0)).contains("[LOCATION]", "<Latitude>");
    }

    @Test
    void a_switch_that_does_not_exist_is_named_with_those_that_do() {
        HttpResponse<byte[]> answer = rig.control("console", "{\"enable\":true}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Rig.json(answer).path("error").asString("")).contains("no 'enable'", "enabled", "trustedDomain");
        assertThat(rig.control("tuning", "{\"latency\":\"soon\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void every_answer_waits_for_the_latency_that_was_set() {
        rig.control("tuning", "{\"latency\":\"PT0.2S\"}");
        long start = System.nanoTime();
        rig.get("/cgi-bin/tag/list?access_token=x");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    private int codeOf(String path, String token) {
        return Rig.code(rig.get("/cgi-bin/" + path + "?access_token=" + token));
    }
}
