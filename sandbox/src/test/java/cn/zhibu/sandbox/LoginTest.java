package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.crypto.Digests;
import cn.zhibu.sandbox.wire.Bytes;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Login pages in WeCom and on the desktop, trusted domain, page signatures, ranges of media. */
class LoginTest {
    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void a_login_goes_back_to_the_trusted_domain_only() {
        rig.control("console", "{\"trustedDomain\":\"bot.cn:8443\"}");
        assertThat(page("/connect/oauth2/authorize", "https%3A%2F%2Fbot.cn%3A8443%2Fx", "")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> refused = page("/connect/oauth2/authorize", "https%3A%2F%2Fbot.cn%2Fx", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("50001");
    }

    @ParameterizedTest
    @CsvSource({"/wwopen/sso/qrConnect", "/wwlogin/sso/login"})
    void the_desktop_page_asks_whose_phone_scans_and_hands_out_no_profile(String path) {
        assertThat(page(path, "http%3A%2F%2Fbot%2Fx", "").statusCode()).isEqualTo(400);
        assertThat(text(page(path, "http%3A%2F%2Fbot%2Fx", "&agentid=1000002"))).contains("扫码", "张三");
        String code = code(page(path, "http%3A%2F%2Fbot%2Fx", "&agentid=1000002&scope=snsapi_privateinfo&as=zhangsan"));
        assertThat(rig.api("auth/getuserinfo?code=" + code).has("user_ticket")).isFalse();
    }

    @Test
    void someone_outside_the_corp_is_an_openid() {
        String code = code(page("/connect/oauth2/authorize", "http%3A%2F%2Fbot%2Fx", "&as=~outsider"));
        assertThat(rig.api("auth/getuserinfo?code=" + code).path("openid").asString(""))
                .startsWith("o");
    }

    @Test
    void a_profile_ticket_is_over_after_half_an_hour() {
        String asked = "&scope=snsapi_privateinfo&agentid=1000002&as=zhangsan";
        String code = code(page("/connect/oauth2/authorize", "http%3A%2F%2Fbot%2Fx", asked));
        String ticket =
                rig.api("auth/getuserinfo?code=" + code).path("user_ticket").asString("");
        assertThat(Rig.code(rig.api("auth/getuserdetail", "{\"user_ticket\":\"" + ticket + "\"}")))
                .isZero();
        rig.control("clock", "{\"advance\":\"PT30M\"}");
        assertThat(Rig.code(rig.api("auth/getuserdetail", "{\"user_ticket\":\"" + ticket + "\"}")))
                .isEqualTo(84014);
        assertThat(Rig.code(rig.api("auth/getuserdetail", "{}"))).isEqualTo(84090);
    }

    @Test
    void a_page_is_accepted_with_the_right_ticket_and_without_its_fragment() {
        String app = rig.api("ticket/get?type=agent_config").path("ticket").asString("");
        String signature = Digests.jsSdk(app, "n", 1_700_000_000L, "http://bot/m?a=1");
        String body = "{\"config\":\"%s\",\"nonceStr\":\"n\",\"timestamp\":1700000000,"
                + "\"url\":\"http://bot/m?a=1#top\",\"signature\":\"" + signature + "\"}";
        assertThat(Rig.json(rig.control("jssdk", body.formatted("agentConfig")))
                        .path("ok")
                        .asBoolean(false))
                .isTrue();
        assertThat(Rig.json(rig.control("jssdk", body.formatted("config")))
                        .path("problem")
                        .asString(""))
                .contains("40093");
    }

    @Test
    void media_come_in_ranges_and_large_ones_only_so() {
        String upload = "/cgi-bin/media/upload?type=file&access_token=" + rig.token();
        String id = rig.upload(upload, "a.txt", "0123456789".getBytes(StandardCharsets.UTF_8))
                .path("media_id")
                .asString("");
        HttpResponse<byte[]> part = rig.range("media/get?media_id=" + id, "bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(text(part)).isEqualTo("234");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-4/10");
        assertThat(text(rig.range("media/get?media_id=" + id, "bytes=8-"))).isEqualTo("89");
        assertThat(rig.range("media/get?media_id=" + id, "bytes=10-").statusCode())
                .isEqualTo(416);
        String large = rig.sandbox
                .world()
                .stores()
                .media()
                .put("file", "film.mp4", Bytes.of(new byte[21 * 1024 * 1024]))
                .id();
        assertThat(Rig.code(rig.api("media/get?media_id=" + large))).isEqualTo(830002);
        assertThat(rig.range("media/get?media_id=" + large, "bytes=0-9").body()).hasSize(10);
    }

    private HttpResponse<byte[]> page(String path, String target, String more) {
        String corp = rig.sandbox.platform().settings().corpId();
        return rig.raw("GET", path + "?appid=" + corp + "&redirect_uri=" + target + "&state=s1" + more, "");
    }

    private static String code(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Location").orElseThrow().replaceAll(".*code=([^&]+).*", "$1");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
