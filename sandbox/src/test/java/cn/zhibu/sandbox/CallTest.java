package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.wire.ApiCall;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The frame of every call: tokens, errors, tolerance, ledger. */
class CallTest {
    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void the_same_token_comes_back_until_it_expires() {
        String first = rig.token();
        rig.sandbox.clock().advance(Duration.ofSeconds(7199));
        assertThat(rig.token()).isEqualTo(first);
        rig.sandbox.clock().advance(Duration.ofSeconds(1));

        assertThat(rig.get("/cgi-bin/department/list?access_token=" + first)
                        .path("errcode")
                        .asInt())
                .isEqualTo(42001);
        assertThat(rig.token()).isNotEqualTo(first).hasSizeLessThanOrEqualTo(512);
    }

    @Test
    void gettoken_names_what_is_wrong() {
        assertThat(code("gettoken?corpsecret=x")).isEqualTo(41002);
        assertThat(code("gettoken?corpid=x")).isEqualTo(41004);
        assertThat(code("gettoken?corpid=x&corpsecret=x")).isEqualTo(40013);
        String corp = rig.sandbox.platform().settings().corpId();
        assertThat(code("gettoken?corpid=" + corp + "&corpsecret=wrong")).isEqualTo(40001);
    }

    @Test
    void errors_are_http_200_with_a_hint_and_headers() {
        HttpResponse<byte[]> response = rig.raw("GET", "/cgi-bin/user/get?access_token=nonsense&userid=zhangsan", "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("error-code")).contains("40014");
        assertThat(Rig.json(response).path("errmsg").asString(""))
                .matches(
                        "invalid access_token, hint: \\[1\\d{9}_\\d+_[0-9a-f]{32}], from ip: 127\\.0\\.0\\.1, more info at"
                                + " https://open\\.work\\.weixin\\.qq\\.com/devtool/query\\?e=40014");
    }

    @Test
    void json_is_judged_before_the_token_and_the_token_before_the_rest() {
        assertThat(Rig.json(rig.raw("POST", "/cgi-bin/message/send", "{broken"))
                        .path("errcode")
                        .asInt())
                .isEqualTo(40058);
        assertThat(Rig.json(rig.raw("POST", "/cgi-bin/message/send", "{}"))
                        .path("errcode")
                        .asInt())
                .isEqualTo(41001);
        assertThat(rig.api("message/send", "{}").path("errcode").asInt()).isEqualTo(40056);
        assertThat(rig.api("message/send", "{\"agentid\":7}").path("errcode").asInt())
                .isEqualTo(301002);
    }

    @Test
    void odd_queries_and_doubled_slashes_are_tolerated() {
        String token = rig.token();
        assertThat(rig.get("//cgi-bin//ticket/get?&type=agent_config&&access_token=" + token + "&")
                        .path("errcode")
                        .asInt())
                .isZero();
    }

    @Test
    void an_unknown_path_is_404() {
        assertThat(rig.raw("GET", "/cgi-bin/crystal/ball?access_token=x", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_ledger_keeps_calls_without_credentials() {
        rig.text("zhangsan", "你好");
        ApiCall send = rig.sandbox
                .calls()
                .where(call -> call.path().equals("message/send"))
                .get(0);
        assertThat(send.request().path("text").path("content").asString("")).isEqualTo("你好");
        assertThat(send.errcode()).isZero();
        String all = rig.sandbox.calls().all().toString();
        assertThat(all)
                .doesNotContain(rig.token(), rig.sandbox.platform().settings().secret());
    }

    @Test
    void addresses_and_tickets_are_answered() {
        assertThat(rig.api("getcallbackip").path("ip_list").size()).isEqualTo(1);
        JsonNode corp = rig.api("get_jsapi_ticket");
        assertThat(corp.path("ticket").asString(""))
                .isNotEqualTo(
                        rig.api("ticket/get?type=agent_config").path("ticket").asString(""));
        assertThat(corp.path("expires_in").asInt()).isEqualTo(7200);
    }

    private int code(String path) {
        return rig.get("/cgi-bin/" + path).path("errcode").asInt();
    }
}
