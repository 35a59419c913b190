package cn.zhibu.bot.page;

import jakarta.servlet.http.HttpServletRequest;

/** Where a browser may be sent after a login: a page of this service and nothing else. */
final class LoginTarget {

    static final String HOME = "/m/me";

    private LoginTarget() {}

    static String of(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? safe(request.getRequestURI()) : HOME;
    }

    /** The path, or {@link #HOME} when it could lead anywhere else. */
    static String safe(String path) {
        return path.matches("/(m|w|admin)(/[0-9A-Za-z_-]{1,64}){0,4}") ? path : HOME;
    }
}
