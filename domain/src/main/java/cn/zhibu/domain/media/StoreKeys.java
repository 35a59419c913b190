package cn.zhibu.domain.media;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of kept files: made here, 32 hex digits that nobody can guess and that mean the same on every file system. */
public final class StoreKeys {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private StoreKeys() {}

    public static String next() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * The key itself.
     *
     * @throws IllegalArgumentException when it was not made here
     */
    public static String check(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("This is no key of a kept file.");
        }
        return key;
    }
}
