package cn.zhibu.bot.callback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The sealed letter between WeCom and this app (developer.work.weixin.qq.com/document/path/91144): opened in the order
 * signature, cipher, padding, length, receiver, so that nothing a stranger wrote is interpreted.
 */
public final class Envelope {

    /** The largest request body that is read, in bytes. */
    static final int LIMIT = 64 * 1024;

    /** Wide, because the platform repeats and clocks differ; whoever replays within it meets the keys of the inbox. */
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final CallbackCipher cipher;
    private final CallbackSignature signature;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Envelope(CallbackSettings settings, Clock clock) {
        this.cipher = new CallbackCipher(settings.aesKey(), settings.corpId(), random);
        this.signature = new CallbackSignature(settings.token());
        this.clock = clock;
    }

    /** The plain XML inside a delivery. */
    String open(CallbackQuery query, byte[] body) throws CallbackRefused {
        if (body.length > LIMIT) {
            throw CallbackRefused.tooLarge();
        }
        String encrypted = XmlTree.read(body).text("Encrypt");
        if (encrypted.isEmpty()) {
            throw CallbackRefused.malformed();
        }
        String xml = open(query, encrypted);
        if (Duration.between(sealedAt(query), clock.instant()).abs().compareTo(WINDOW) > 0) {
            throw CallbackRefused.untimely();
        }
        return xml;
    }

    /** What WeCom wants to read back when the address is saved in its console. */
    String echo(CallbackQuery query) throws CallbackRefused {
        String echo = query.echo();
        if (echo == null || echo.isEmpty()) {
            throw CallbackRefused.malformed();
        }
        return open(query, echo);
    }

    /** The body of the 200 response that carries {@code reply}, a plain passive reply. */
    String seal(String reply) {
        String encrypted = cipher.encrypt(reply);
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String nonce = nonce();
        return "<xml><Encrypt><![CDATA[" + encrypted + "]]></Encrypt><MsgSignature><![CDATA["
                + signature.of(timestamp, nonce, encrypted) + "]]></MsgSignature><TimeStamp>" + timestamp
                + "</TimeStamp><Nonce><![CDATA[" + nonce + "]]></Nonce></xml>";
    }

    private String open(CallbackQuery query, String encrypted) throws CallbackRefused {
        byte[] expected =
                signature.of(query.timestamp(), query.nonce(), encrypted).getBytes(StandardCharsets.US_ASCII);
        byte[] given = query.signature().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) {
            throw CallbackRefused.forbidden();
        }
        return cipher.decrypt(encrypted);
    }

    private static Instant sealedAt(CallbackQuery query) throws CallbackRefused {
        try {
            return Instant.ofEpochSecond(Long.parseLong(query.timestamp()));
        } catch (NumberFormatException | DateTimeException e) {
            throw CallbackRefused.malformed();
        }
    }

    private String nonce() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
