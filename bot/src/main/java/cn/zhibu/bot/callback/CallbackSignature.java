package cn.zhibu.bot.callback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-1 over the sorted parts, as the platform prescribes it; its strength is the secret token among them. */
final class CallbackSignature {

    private final String token;

    CallbackSignature(String token) {
        this.token = token;
    }

    /** Lower-case hex. */
    String of(String timestamp, String nonce, String encrypted) {
        String[] parts = {token, timestamp, nonce, encrypted};
        Arrays.sort(parts);
        byte[] joined = String.join("", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha1().digest(joined));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-1, which WeCom's callback needs.", e);
        }
    }
}
