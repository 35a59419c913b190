package cn.zhibu.bot.page.lecture;

import cn.zhibu.domain.time.Beijing;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Counts a phone once a day by a cookie of its own, so that nothing here knows who has opened what. */
final class OncePerDay {

    private OncePerDay() {}

    static boolean first(
            HttpServletRequest request, HttpServletResponse response, String what, long clip, Instant now) {
        String name = what + "_" + clip;
        String today = Beijing.date(now).toString();
        boolean known = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> is(cookie, name, today));
        if (known) {
            return false;
        }
        Instant midnight = Beijing.at(Beijing.date(now).plusDays(1), LocalTime.MIDNIGHT);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, today)
                        .path("/m/clips/" + clip)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(Duration.between(now, midnight))
                        .build()
                        .toString());
        return true;
    }

    private static boolean is(Cookie cookie, String name, String value) {
        return cookie.getName().equals(name) && cookie.getValue().equals(value);
    }
}
