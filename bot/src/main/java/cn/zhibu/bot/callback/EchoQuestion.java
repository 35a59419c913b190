package cn.zhibu.bot.callback;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;

/** What WeCom asks an address when it is saved in the console, asked with the same keys (developer.work.weixin.qq.com/document/path/91116). */
public final class EchoQuestion {

    private final String echo;
    private final String query;

    private EchoQuestion(String echo, String query) {
        this.echo = echo;
        this.query = query;
    }

    public static EchoQuestion of(CallbackSettings settings, Clock clock) {
        SecureRandom random = new SecureRandom();
        String echo = hex(random);
        String encrypted = new CallbackCipher(settings.aesKey(), settings.corpId(), random).encrypt(echo);
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String nonce = hex(random);
        String signature = new CallbackSignature(settings.token()).of(timestamp, nonce, encrypted);
        return new EchoQuestion(
                echo,
                "?msg_signature=" + signature + "&timestamp=" + timestamp + "&nonce=" + nonce + "&echostr="
                        + URLEncoder.encode(encrypted, StandardCharsets.UTF_8));
    }

    /** The address that asks it of this callback. */
    public URI at(URI callback) {
        return URI.create(callback + query);
    }

    /** The answer must be the echo alone, without a sign before or after it. */
    public boolean answeredBy(String body) {
        return echo.equals(body);
    }

    private static String hex(SecureRandom random) {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
