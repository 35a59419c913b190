package cn.zhibu.sandbox.oauth;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Http;
import cn.zhibu.sandbox.wire.Query;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Stands in for the login pages: pick a member ({@code as=userid} picks at once) and be sent back with code and state. */
public final class AuthorizePage implements HttpHandler {
    private final Directory directory;
    private final OAuthCodes codes;
    private final String corpId;

    /** For members of this directory. */
    public AuthorizePage(Directory directory, OAuthCodes codes, String corpId) {
        this.directory = directory;
        this.codes = codes;
        this.corpId = corpId;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String raw = exchange.getRequestURI().getRawQuery();
        Http.send(exchange, answer(Query.parse(raw), raw == null ? "" : raw));
    }

    private ApiResponse answer(Map<String, String> query, String raw) {
        String target = query.getOrDefault("redirect_uri", "");
        String state = query.getOrDefault("state", "");
        if (!corpId.equals(query.get("appid"))) {
            return page(400, "<p>appid 与企业不符</p>");
        }
        if (!target.matches("https?://[^\\s\"<>]+")) {
            return page(400, "<p>redirect_uri 缺失或不合法</p>");
        }
        if (!state.matches("[A-Za-z0-9]{0,128}")) {
            return page(400, "<p>state 只能是至多 128 个字母或数字</p>");
        }
        String as = query.getOrDefault("as", "");
        if (as.isEmpty()) {
            return page(200, picker(raw));
        }
        Member member = directory.member(as);
        if (member == null || !directory.sees(as)) {
            return page(403, "<p>该成员不在应用可见范围内</p>");
        }
        return redirect(target, codes.issue(member.userid()), state);
    }

    private static ApiResponse redirect(String target, String code, String state) {
        int fragment = target.indexOf('#');
        String base = fragment < 0 ? target : target.substring(0, fragment);
        String rest = fragment < 0 ? "" : target.substring(fragment);
        String joint = base.contains("?") ? "&" : "?";
        String location = base + joint + "code=" + code + "&state=" + state + rest;
        return new ApiResponse(302, Map.of("Location", location), Bytes.EMPTY, null);
    }

    private String picker(String raw) {
        return directory.members().stream()
                .filter(member -> member.active() && directory.sees(member.userid()))
                .map(member -> "<li><a href=\"?%s&amp;as=%s\">%s</a></li>"
                        .formatted(html(raw), html(Query.encode(member.userid())), html(member.name())))
                .collect(Collectors.joining("", "<h1>以谁的身份登录？</h1><ul>", "</ul>"));
    }

    private static ApiResponse page(int status, String body) {
        String html = "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>企业微信登录（演练）</title>" + body;
        return ApiResponse.page(status, "text/html; charset=UTF-8", Bytes.of(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
