package cn.zhibu.bot.callback;

import java.util.Arrays;

/** SHA-1 over the sorted parts, as the platform prescribes it; its strength is the secret token among them. */
final class CallbackSignature {

    private static final Digests SHA_1 = new Digests("SHA-1");

    private final String token;

    CallbackSignature(String token) {
        this.token = token;
    }

    /** Lower-case hex. */
    String of(String timestamp, String nonce, String encrypted) {
        String[] parts = {token, timestamp, nonce, encrypted};
        Arrays.sort(parts);
        return SHA_1.hex(String.join("", parts));
    }
}
