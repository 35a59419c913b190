package cn.zhibu.sandbox.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-1 as the platform's signatures use it. */
public final class Digests {
    private Digests() {}

    /** The signature a page needs for the JS-SDK (document 96909); the fragment of the URL must be cut off before. */
    public static String jsSdk(String ticket, String nonce, long timestamp, String url) {
        String signed = "jsapi_ticket=" + ticket + "&noncestr=" + nonce + "&timestamp=" + timestamp + "&url=" + url;
        return HexFormat.of().formatHex(sha1(signed.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] sha1(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-1.", e);
        }
    }
}
