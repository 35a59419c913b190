package cn.zhibu.bot.doctor;

import cn.zhibu.bot.wecom.ApiResult;
import cn.zhibu.bot.wecom.RedisTokens;
import cn.zhibu.bot.wecom.WeComApi;
import cn.zhibu.bot.wecom.WeComSettings;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The platform: does it let this app in from here, and whom may the app reach? Three calls, none of which changes anything. */
public final class WeComCheck implements Callable<List<Finding>> {

    private final WeComSettings settings;
    private final String publicHost;
    private final Clock clock;

    public WeComCheck(WeComSettings settings, URI publicUrl, Clock clock) {
        this.settings = settings;
        this.publicHost = String.valueOf(publicUrl.getHost());
        this.clock = clock;
    }

    @Override
    public List<Finding> call() {
        // not in Redis: what is looked at here shall not depend on it
        try (WeComApi api = new WeComApi(settings, RedisTokens.inMemory(clock), clock)) {
            ApiResult token = api.token();
            if (!(token instanceof ApiResult.Ok)) {
                return List.of(WeComRules.refused("WeCom access token", token));
            }
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.ok("WeCom access token", "given to this corp id and secret."));
            ApiResult app = api.get("/cgi-bin/agent/get", Map.of("agentid", settings.agentId()));
            findings.addAll(
                    app instanceof ApiResult.Ok ok
                            ? WeComRules.app(ok.body(), publicHost)
                            : List.of(WeComRules.refused("WeCom app", app)));
            findings.add(departments(api));
            return findings;
        }
    }

    private static Finding departments(WeComApi api) {
        ApiResult answer = api.get("/cgi-bin/department/list", Map.of());
        if (!(answer instanceof ApiResult.Ok ok)) {
            return WeComRules.refused("WeCom directory", answer);
        }
        JsonObject body = ok.body();
        int count = body.has("department") ? body.getAsJsonArray("department").size() : 0;
        return count > 0
                ? Finding.ok("WeCom directory", count + " departments can be read.")
                : Finding.fail(
                        "WeCom directory",
                        "no department can be read, so that there is no branch: put departments, not only people, into 可见范围 of the app.");
    }
}
