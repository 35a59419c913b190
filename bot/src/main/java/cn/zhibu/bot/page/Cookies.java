package cn.zhibu.bot.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The two cookies of this service: HttpOnly, SameSite=Lax, Secure wherever the pages are. */
final class Cookies {

    static final String SESSION = "zhibu_session";
    static final String LOGIN = "zhibu_login";

    private final boolean secure;

    Cookies(PageSettings settings) {
        this.secure = settings.secure();
    }

    String set(String name, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .maxAge(age)
                .build()
                .toString();
    }

    /** Empty when the request has none. */
    static String read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return "";
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return "";
    }
}
