package cn.zhibu.sandbox.oauth;

import cn.zhibu.sandbox.console.Console;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a login page was asked for; {@code desktop} pages show a code to scan and never hand out a profile. */
record LoginRequest(Map<String, String> query, boolean desktop) {

    String target() {
        return query.getOrDefault("redirect_uri", "");
    }

    String state() {
        return query.getOrDefault("state", "");
    }

    String as() {
        return query.getOrDefault("as", "");
    }

    boolean profile() {
        return !desktop && query.getOrDefault("scope", "").equals("snsapi_privateinfo");
    }

    /** What the platform's page would complain about, null when all is well. */
    @Nullable
    String problem(String corpId, int agentId, Console console) {
        if (!corpId.equals(query.get("appid"))) {
            return "appid 与企业不符";
        }
        if (!target().matches("https?://[^\\s\"<>]+")) {
            return "redirect_uri 缺失或不合法";
        }
        if (!console.trusts(URI.create(target().replaceAll("[?#].*", "")).getAuthority())) {
            return "redirect_uri 与应用的可信域名不一致（50001）";
        }
        if (!state().matches("[A-Za-z0-9]{0,128}")) {
            return "state 只能是至多 128 个字母或数字";
        }
        boolean named = query.getOrDefault("agentid", "").equals(Integer.toString(agentId));
        return (profile() || desktop) && !named ? "agentid 缺失或不是本应用" : null;
    }
}
