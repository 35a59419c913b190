package cn.zhibu.bot.page;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes unguessable words: 192 random bits as 48 hexadecimal digits. */
final class Secrets {

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether a word from outside can be one of ours; anything else is not even looked up. */
    static boolean plausible(String word) {
        return word.matches("[0-9a-f]{48}");
    }
}
