package cn.zhibu.bot.wecom;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Login of a page inside WeCom (developer.work.weixin.qq.com/document/path/96441, scope snsapi_base). */
public final class WeComLogin {

    private static final Logger LOG = LoggerFactory.getLogger(WeComLogin.class);

    private final WeComSettings settings;
    private final WeComApi api;

    public WeComLogin(WeComSettings settings, WeComApi api) {
        this.settings = settings;
        this.api = api;
    }

    /** Where the browser goes to be told who it is; the state has up to 128 letters and digits. */
    public URI authorize(URI redirect, String state) {
        String base = settings.publicPlatform()
                ? "https://open.weixin.qq.com"
                : settings.apiUrl().toString();
        return URI.create(base + "/connect/oauth2/authorize?appid=" + encode(settings.corpId()) + "&redirect_uri="
                + encode(redirect.toString()) + "&response_type=code&scope=snsapi_base&state=" + encode(state)
                + "&agentid=" + encode(settings.agentId()) + "#wechat_redirect");
    }

    /** The member behind a code, which works once; empty for outsiders and for codes that do not work. */
    public Optional<String> userid(String code) {
        ApiResult result = api.get("/cgi-bin/auth/getuserinfo", Map.of("code", code));
        if (result instanceof ApiResult.Ok ok) {
            return Optional.of(Json.text(ok.body(), "userid")).filter(it -> !it.isEmpty());
        }
        LOG.warn("login failed result={}", result);
        return Optional.empty();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
