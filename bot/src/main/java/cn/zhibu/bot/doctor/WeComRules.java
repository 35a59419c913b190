package cn.zhibu.bot.doctor;

import cn.zhibu.bot.wecom.ApiErrors;
import cn.zhibu.bot.wecom.ApiResult;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the platform's answers mean (developer.work.weixin.qq.com/document/path/90313, 90227), and what the operator does about them. */
final class WeComRules {

    private static final Pattern FROM = Pattern.compile("from ip: ?([0-9a-fA-F.:]+)");
    private static final int APP_STOPPED = 50003;

    private WeComRules() {}

    static Finding refused(String about, ApiResult result) {
        if (result instanceof ApiResult.Refused refused) {
            return Finding.fail(about, "errcode " + refused.errcode() + ": " + advice(refused));
        }
        String reason = result instanceof ApiResult.NotSent away ? away.reason() : "no usable answer";
        return Finding.fail(
                about,
                "WeCom does not answer (" + reason
                        + "): see WECOM_API_URL, the name service, and that this machine may call it over HTTPS.");
    }

    private static String advice(ApiResult.Refused refused) {
        return switch (refused.errcode()) {
            case ApiErrors.UNTRUSTED_ADDRESS ->
                "this machine's address" + address(refused.errmsg())
                        + " is not trusted: add it under 企业可信IP of the app (after the callback address was saved there).";
            case ApiErrors.WRONG_SECRET, 40013, 40091 ->
                "set WECOM_CORP_ID to the corp id and WECOM_SECRET to the Secret of this very app.";
            case 40056, 301002 -> "set WECOM_AGENT_ID to the AgentId of the app whose Secret this is.";
            case APP_STOPPED -> "the app is stopped: enable it in the console.";
            case 45009 -> "too many calls: wait an hour and look again.";
            default -> "see developer.work.weixin.qq.com/document/path/90313.";
        };
    }

    /** The platform says which address it saw. */
    private static String address(String words) {
        Matcher from = FROM.matcher(words);
        return from.find() ? " (" + from.group(1) + ")" : "";
    }

    /** The app's own description, as {@code agent/get} gives it. */
    static List<Finding> app(JsonObject app, String publicHost) {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                number(app, "close") == 0
                        ? Finding.ok("WeCom app", "enabled.")
                        : Finding.fail("WeCom app", "stopped: enable it in the console."));
        findings.add(range(app));
        findings.add(domain(app, publicHost));
        return findings;
    }

    private static Finding range(JsonObject app) {
        int people = list(app, "allow_userinfos", "user");
        int departments = list(app, "allow_partys", "partyid");
        int tags = list(app, "allow_tags", "tagid");
        String words = departments + " departments, " + people + " people, " + tags + " tags";
        if (departments > 0) {
            return Finding.ok("visible range", words + ".");
        }
        return people + tags > 0
                ? Finding.warn(
                        "visible range",
                        words + ": people are assigned to branches by department: add the units to 可见范围 of the app.")
                : Finding.fail("visible range", "empty, nobody can be reached: set 可见范围 of the app.");
    }

    private static Finding domain(JsonObject app, String publicHost) {
        JsonElement told = app.get("redirect_domain");
        String domain = told == null || told.isJsonNull() ? "" : told.getAsString();
        String host = domain.split(":", 2)[0].toLowerCase(Locale.ROOT);
        return host.equals(publicHost.toLowerCase(Locale.ROOT))
                ? Finding.ok("trusted domain", domain + ".")
                : Finding.warn(
                        "trusted domain",
                        (domain.isEmpty() ? "not set" : domain + " is not the host of PUBLIC_URL")
                                + ", so that nobody can log in to pages: set it under 网页授权及JS-SDK of the app.");
    }

    private static long number(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? 0 : value.getAsLong();
    }

    private static int list(JsonObject app, String outer, String inner) {
        JsonElement value = app.get(outer) instanceof JsonObject object ? object.get(inner) : null;
        return value instanceof JsonArray array ? array.size() : 0;
    }
}
