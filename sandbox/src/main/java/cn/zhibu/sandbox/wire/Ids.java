package cn.zhibu.sandbox.wire;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random identifiers in the shapes the platform uses. */
public final class Ids {
    private final SecureRandom random = new SecureRandom();

    /** Lower-case hex digits of so many random bytes. */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    /** URL-safe Base64 of so many random bytes; contains {@code -} and {@code _} as live tokens do. */
    public String token(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    /** A number of up to three digits. */
    public int small() {
        return random.nextInt(1000);
    }

    /** So many random bytes. */
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
