package cn.zhibu.bot.callback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One kind of digest, one object per thread: looking it up costs more than using it. */
final class Digests {

    private final ThreadLocal<MessageDigest> digests;

    Digests(String algorithm) {
        this.digests = ThreadLocal.withInitial(() -> digest(algorithm));
    }

    /** Lower-case hex of the digest of the UTF-8 bytes. */
    String hex(String text) {
        return HexFormat.of().formatHex(digests.get().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no " + algorithm + ", which WeCom's callback needs.", e);
        }
    }
}
