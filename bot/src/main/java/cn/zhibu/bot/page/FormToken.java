package cn.zhibu.bot.page;

import cn.zhibu.bot.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What a form must bring back: derived from the session, so that no other site can know it. */
final class FormToken {

    private FormToken() {}

    static String of(String session) {
        return Sha256.hex("form:" + session);
    }

    static boolean matches(String session, String token) {
        return MessageDigest.isEqual(
                of(session).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
    }
}
