package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.directory.Scope;
import cn.zhibu.sandbox.directory.Tag;
import cn.zhibu.sandbox.fault.Fault;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Directory, login, media, menu, faults, settings and clock. */
class PlatformTest {
    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void members_come_without_what_apps_no_longer_get() {
        JsonNode user = rig.api("user/get?userid=LIJIANGUO");
        assertThat(user.path("name").asString("")).isEqualTo("李建国");
        assertThat(user.path("is_leader_in_dept").get(0).asInt()).isEqualTo(1);
        assertThat(user.propertyNames())
                .doesNotContain("mobile", "email", "biz_mail", "avatar", "gender", "qr_code", "address");
    }

    @Test
    void departments_members_and_tags_are_read_as_bots_do() {
        assertThat(rig.api("department/list").path("department").size()).isEqualTo(14);
        assertThat(rig.api("department/list?id=11").path("department").size()).isEqualTo(3);
        assertThat(rig.api("department/get?id=11")
                        .path("department")
                        .path("department_leader")
                        .get(0)
                        .asString(""))
                .isEqualTo("lijianguo");
        assertThat(rig.api("user/list?department_id=11").path("userlist").size())
                .isEqualTo(2);
        assertThat(rig.api("user/list?department_id=11&&fetch_child=1&status=0")
                        .path("userlist")
                        .size())
                .isEqualTo(9);
        assertThat(rig.api("tag/get?tagid=12")
                        .path("userlist")
                        .get(0)
                        .path("userid")
                        .asString(""))
                .isEqualTo("wangjiangshi");
        assertThat(rig.api("tag/get?tagid=99").path("errcode").asInt()).isEqualTo(40068);
        assertThat(rig.api("user/list?department_id=999").path("errcode").asInt())
                .isEqualTo(60003);
        assertThat(rig.api("agent/get?agentid=1000002")
                        .path("allow_partys")
                        .path("partyid")
                        .get(0)
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void directory_edits_raise_events_from_sys_without_an_agent() {
        Directory directory = rig.sandbox.directory();
        directory.put(Member.of("newman", "新同志", 111));
        assertThat(rig.app.inner).hasSize(2);
        assertThat(rig.app.inner.get(0))
                .contains("<FromUserName><![CDATA[sys]]>", "create_user", "newman")
                .doesNotContain("AgentID");
        assertThat(rig.app.envelopes.get(0)).doesNotContain("AgentID");
        assertThat(rig.app.inner.get(1)).contains("subscribe", "<AgentID>1000002</AgentID>");

        directory.put(Member.of("newman", "新同志", 111).movedTo(List.of(112)));
        assertThat(rig.app.inner.get(2)).contains("update_user", "Department").doesNotContain("<Name>");
        directory.put(new Tag(9, "党员", List.of("newman"), List.of()));
        assertThat(rig.app.inner.get(3)).contains("update_tag", "<AddUserItems><![CDATA[newman]]>");
        directory.removeMember("newman");
        assertThat(rig.app.inner.get(4)).contains("delete_user");
        assertThat(rig.app.inner.get(5)).contains("unsubscribe");
    }

    @Test
    void narrowing_the_scope_unsubscribes_those_outside() {
        rig.sandbox.directory().scope(new Scope(List.of(), List.of(11), List.of()));
        assertThat(rig.app.inner).hasSize(17).allMatch(xml -> xml.contains("unsubscribe"));
        assertThat(rig.api("department/list").path("department").size()).isEqualTo(3);
        assertThat(rig.api("user/list?department_id=12").path("errcode").asInt())
                .isEqualTo(60011);
    }

    @Test
    void a_login_code_works_once_and_for_five_minutes() {
        String corp = rig.sandbox.platform().settings().corpId();
        String page = "/connect/oauth2/authorize?appid=" + corp
                + "&redirect_uri=http%3A%2F%2Fbot%2Fm%2Fme%3Fa%3D1&response_type=code&scope=snsapi_base&state=s1";
        assertThat(new String(rig.raw("GET", page, "").body(), StandardCharsets.UTF_8))
                .contains("张三");

        String code = code(page);
        assertThat(rig.api("auth/getuserinfo?code=" + code).path("userid").asString(""))
                .isEqualTo("zhangsan");
        assertThat(rig.api("auth/getuserinfo?code=" + code).path("errcode").asInt())
                .isEqualTo(42022);
        assertThat(rig.api("auth/getuserinfo?code=nonsense").path("errcode").asInt())
                .isEqualTo(40029);
        String old = code(page);
        rig.sandbox.clock().advance(Duration.ofMinutes(5));
        assertThat(rig.api("user/getuserinfo?code=" + old).path("errcode").asInt())
                .isEqualTo(42003);
    }

    @Test
    void media_are_judged_by_their_first_bytes_and_live_three_days() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        JsonNode stored = upload("image", "签到.png", png);
        String id = stored.path("media_id").asString("");
        assertThat(stored.path("created_at").isString()).isTrue();
        assertThat(upload("image", "a.png", "hello world".getBytes(StandardCharsets.UTF_8))
                        .path("errcode")
                        .asInt())
                .isEqualTo(40009);
        assertThat(upload("video", "a.mp4", png).path("errcode").asInt()).isEqualTo(40005);
        assertThat(upload("file", "a.txt", new byte[5]).path("errcode").asInt()).isEqualTo(44001);

        String image = "\"touser\":\"zhangsan\",\"msgtype\":\"image\",\"image\":{\"media_id\":\"" + id + "\"}";
        assertThat(rig.send(image).path("errcode").asInt()).isZero();
        String asFile = "\"touser\":\"zhangsan\",\"msgtype\":\"file\",\"file\":{\"media_id\":\"" + id + "\"}";
        assertThat(rig.send(asFile).path("errcode").asInt()).isEqualTo(40007);
        HttpResponse<byte[]> got =
                rig.raw("GET", "/cgi-bin/media/get?access_token=" + rig.token() + "&media_id=" + id, "");
        assertThat(got.body()).isEqualTo(png);
        assertThat(got.headers().firstValue("Content-disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename="));
        rig.sandbox.clock().advance(Duration.ofDays(3));
        assertThat(rig.send(image).path("errcode").asInt()).isEqualTo(40007);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "40017; `[]`",
                "40018; `[{\"name\":\"六个汉字太长\",\"type\":\"click\",\"key\":\"k\"}]`",
                "0; `[{\"name\":\"主题党日\",\"sub_button\":[{\"name\":\"十三个汉字以内的都能放下呀\",\"type\":\"click\",\"key\":\"k\"}]}]`",
                "40025; `[{\"name\":\"主题党日\",\"sub_button\":[{\"name\":\"十四个汉字的名字就放不下了呀\",\"type\":\"click\",\"key\":\"k\"}]}]`",
                "40016; `[{\"name\":\"a\",\"type\":\"dance\"}]`",
                "40019; `[{\"name\":\"a\",\"type\":\"click\"}]`",
                "40054; `[{\"name\":\"a\",\"type\":\"view\",\"url\":\"a.cn\"}]`"
            })
    void menus_are_limited_in_bytes(int code, String buttons) {
        JsonNode answer = rig.api("menu/create?agentid=1000002", "{\"button\":" + buttons + "}");
        assertThat(answer.path("errcode").asInt()).as(answer.toString()).isEqualTo(code);
    }

    @Test
    void a_menu_can_be_read_back_and_deleted() {
        assertThat(rig.api("menu/get?agentid=1000002").path("errcode").asInt()).isEqualTo(46003);
        rig.api("menu/create?agentid=1000002", "{\"button\":[{\"name\":\"帮助\",\"type\":\"click\",\"key\":\"help\"}]}");
        assertThat(rig.api("menu/get?agentid=1000002")
                        .path("button")
                        .get(0)
                        .path("key")
                        .asString(""))
                .isEqualTo("help");
        rig.api("menu/delete?agentid=1000002");
        assertThat(rig.api("menu/get?agentid=1000002").path("errcode").asInt()).isEqualTo(46003);
    }

    @Test
    void ordered_faults_happen_in_order_and_then_stop() {
        rig.sandbox
                .faults()
                .next("message/send", new Fault.Errcode(-1), 2)
                .next("message/send", new Fault.BadGateway())
                .next("message/send", new Fault.EmptyBody());
        assertThat(rig.text("zhangsan", "a").path("errcode").asInt()).isEqualTo(-1);
        assertThat(rig.text("zhangsan", "a").path("errcode").asInt()).isEqualTo(-1);
        String path = "/cgi-bin/message/send?access_token=" + rig.token();
        assertThat(rig.raw("POST", path, "{}").statusCode()).isEqualTo(502);
        assertThat(rig.raw("POST", path, "{}").body()).isEmpty();
        assertThat(rig.text("zhangsan", "b").path("errcode").asInt()).isZero();
        assertThat(rig.sandbox.phone("zhangsan").seen()).containsExactly("b");
    }

    @Test
    void a_stalled_send_was_performed_anyway() {
        rig.sandbox.faults().next("message/send", new Fault.Hang(Duration.ofMillis(50)));
        assertThatThrownBy(() -> rig.text("zhangsan", "也许到了")).isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(rig.sandbox.phone("zhangsan").seen()).containsExactly("也许到了");
    }

    @Test
    void a_revoked_token_is_refused_and_a_new_one_given() {
        String token = rig.token();
        rig.sandbox.faults().next("department/list", new Fault.TokenRevoked());
        assertThat(rig.get("/cgi-bin/department/list?access_token=" + token)
                        .path("errcode")
                        .asInt())
                .isEqualTo(40014);
        assertThat(rig.token()).isNotEqualTo(token);
    }

    @Test
    void settings_read_the_environment_and_keep_secrets_out_of_sight() {
        SandboxSettings settings = SandboxSettings.fromEnvironment(
                Map.of("WECOM_SECRET", "topsecret", "WECOM_CALLBACK_TOKEN", "hushhush", "WECOM_AGENT_ID", "7"));
        assertThat(settings.port()).isEqualTo(9090);
        assertThat(settings.agentId()).isEqualTo(7);
        assertThat(settings.toString()).doesNotContain("topsecret", "hushhush", settings.aesKey());
        assertThatThrownBy(() -> SandboxSettings.fromEnvironment(Map.of("SERVER_PORT", "many")))
                .hasMessage("SERVER_PORT must be a whole number, not 'many'.");
        assertThatThrownBy(() -> SandboxSettings.fromEnvironment(Map.of("WECOM_CALLBACK_AES_KEY", "short")))
                .hasMessageContaining("43 letters and digits");
    }

    @Test
    void the_clock_freezes_runs_and_jumps_through_its_mover() {
        SandboxClock clock = SandboxClock.frozenAt(Rig.START);
        clock.advance(Duration.ofMinutes(10));
        assertThat(clock.instant()).isEqualTo(Rig.START.plusSeconds(600));
        clock.mover(target -> clock.set(target.plusSeconds(1)));
        clock.jump(Rig.START);
        assertThat(clock.instant()).isEqualTo(Rig.START.plusSeconds(1));
        clock.run();
        Instant now = clock.instant();
        assertThat(now).isBetween(Rig.START, Rig.START.plusSeconds(60));
        assertThat(clock.frozen()).isFalse();
    }

    private String code(String page) {
        HttpResponse<byte[]> response = rig.raw("GET", page + "&as=zhangsan", "");
        assertThat(response.statusCode()).isEqualTo(302);
        String location = response.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("http://bot/m/me?a=1&code=").endsWith("&state=s1");
        return location.replaceAll(".*code=([^&]+).*", "$1");
    }

    private JsonNode upload(String type, String name, byte[] content) {
        return rig.upload("/cgi-bin/media/upload?type=" + type + "&access_token=" + rig.token(), name, content);
    }
}
