package cn.zhibu.sandbox.oauth;

import cn.zhibu.sandbox.directory.Department;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Query;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** The login pages as HTML. */
final class LoginHtml {
    /** The three corners by which everyone knows a code to scan; nobody needs to scan it here. */
    private static final String CODE = """
            <div class="login-code"><svg viewBox="0 0 21 21" fill="currentColor" aria-hidden="true">\
            <path d="M0 0h7v7H0zM1 1v5h5V1zM2 2h3v3H2zM14 0h7v7h-7zM15 1v5h5V1zM16 2h3v3h-3zM0 14h7v7H0z\
            M1 15v5h5v-5zM2 16h3v3H2zM9 1h1v3H9zM11 3h2v1h-2zM8 6h2v2H8zM12 6h1v3h-1zM1 9h3v1H1zM6 9h2v2H6z\
            M10 10h2v2h-2zM14 9h1v2h-1zM17 9h3v1h-3zM2 12h2v1H2zM8 13h1v3H8zM12 13h3v1h-3zM18 12h1v3h-1z\
            M10 16h2v1h-2zM14 16h2v2h-2zM9 18h1v3H9zM12 19h2v1h-2zM17 17h3v1h-3zM18 19h2v2h-2z" \
            fill-rule="evenodd"/></svg></div>""";

    private LoginHtml() {}

    static ApiResponse refusal(int status, String problem) {
        return page(status, "login", head("无法登录", problem));
    }

    static ApiResponse picker(Directory directory, String raw, boolean desktop) {
        String members = directory.members().stream()
                .filter(member -> member.active() && directory.sees(member.userid()))
                .map(member -> choice(raw, member.userid(), member.name(), place(member, directory)))
                .collect(Collectors.joining());
        if (desktop) {
            String head = head("企业微信扫码登录", "演练平台上不必真的扫码：请选择以谁的手机扫码。");
            return page(200, "login login-desktop", "<div>" + head + CODE + "</div>" + list(members));
        }
        String outsider = choice(raw, AuthorizePage.OUTSIDER, "非本企业的人", "只有 openid");
        return page(200, "login", head("企业微信网页授权", "演练平台：请选择以谁的身份打开网页。") + list(members + outsider));
    }

    private static String head(String title, String words) {
        return "<div class=\"login-head\"><h1>" + html(title) + "</h1><p>" + html(words) + "</p></div>";
    }

    private static String list(String cells) {
        return "<div class=\"weui-cells\">" + cells + "</div>";
    }

    private static String place(Member member, Directory directory) {
        return member.departments().stream()
                .map(directory::department)
                .filter(Objects::nonNull)
                .map(Department::name)
                .collect(Collectors.joining("、"));
    }

    private static String choice(String raw, String userid, String name, String place) {
        return """
                <a class="weui-cell weui-cell_access" href="?%s&amp;as=%s"><span class="weui-cell__bd">%s</span>\
                <span class="weui-cell__ft">%s</span></a>""".formatted(html(raw), html(Query.encode(userid)), html(name), html(place));
    }

    private static ApiResponse page(int status, String kind, String body) {
        String html = """
                <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>企业微信登录（演练）</title>
                <link rel="icon" href="/phones/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/webjars/weui/1.1.3/dist/style/weui.min.css">
                <link rel="stylesheet" href="/panel/login.css"></head><body><main class="%s">%s</main></body></html>
                """.formatted(kind, body);
        return ApiResponse.page(status, "text/html; charset=UTF-8", Bytes.of(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
