package cn.zhibu.sandbox.oauth;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Query;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The login pages as HTML. */
final class LoginHtml {
    private LoginHtml() {}

    static ApiResponse refusal(int status, String problem) {
        return page(status, "<p>" + html(problem) + "</p>");
    }

    static ApiResponse picker(Directory directory, String raw, boolean desktop) {
        String heading = desktop ? "请用企业微信扫码：以谁的手机扫？" : "以谁的身份登录？";
        String members = directory.members().stream()
                .filter(member -> member.active() && directory.sees(member.userid()))
                .map(member -> choice(raw, member.userid(), member.name()))
                .collect(Collectors.joining());
        String outsider = desktop ? "" : choice(raw, AuthorizePage.OUTSIDER, "（不是本企业的人）");
        return page(200, "<h1>" + heading + "</h1><ul>" + members + outsider + "</ul>");
    }

    private static String choice(String raw, String userid, String name) {
        return "<li><a href=\"?%s&amp;as=%s\">%s</a></li>".formatted(html(raw), html(Query.encode(userid)), html(name));
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
