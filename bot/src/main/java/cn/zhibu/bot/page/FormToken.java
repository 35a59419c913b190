package cn.zhibu.bot.page;

import cn.zhibu.bot.hash.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a form must bring back: derived from the session, so that no other site can know it. */
public final class FormToken {

    private FormToken() {}

    public static String of(HttpServletRequest request) {
        return Sha256.hex("form:" + Cookies.read(request, Cookies.SESSION));
    }

    /** @throws ResponseStatusException 403 when the form was not made for this session */
    public static void check(HttpServletRequest request, String token) {
        byte[] expected = of(request).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
