package cn.zhibu.bot.callback;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The platform's side of the envelope, written on its own, able to seal what no honest platform would. */
record Sealer(String token, String aesKey) {

    static final String KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    static final CallbackSettings SETTINGS = new CallbackSettings("wwzhibu", "1000002", "QDG6eK", KEY);
    static final Sealer GENUINE = new Sealer(SETTINGS.token(), KEY);

    /** Query and body of one delivery. */
    record Sealed(String query, byte[] body) {}

    Sealed seal(String xml, String receiver) {
        return seal(frame(xml, receiver));
    }

    Sealed seal(byte[] padded) {
        String encrypted = encrypt(padded);
        String body = "<xml><ToUserName><![CDATA[wwzhibu]]></ToUserName><AgentID><![CDATA[1000002]]></AgentID>"
                + "<Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>";
        return new Sealed(query(encrypted), body.getBytes(StandardCharsets.UTF_8));
    }

    String query(String encrypted) {
        return "msg_signature=" + sign("1764550800", "n-1", encrypted) + "&timestamp=1764550800&nonce=n-1";
    }

    String echoQuery(byte[] padded) {
        String encrypted = encrypt(padded);
        return query(encrypted) + "&echostr=" + URLEncoder.encode(encrypted, StandardCharsets.UTF_8);
    }

    static byte[] frame(String text, String receiver) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return frame(bytes.length, bytes, receiver);
    }

    static byte[] frame(int statedLength, byte[] text, String receiver) {
        byte[] id = receiver.getBytes(StandardCharsets.UTF_8);
        int size = 20 + text.length + id.length;
        int pad = 32 - size % 32;
        ByteBuffer frame = ByteBuffer.allocate(size + pad);
        frame.put("0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
        frame.putInt(statedLength).put(text).put(id);
        Arrays.fill(frame.array(), size, size + pad, (byte) pad);
        return frame.array();
    }

    String encrypt(byte[] padded) {
        return Base64.getEncoder().encodeToString(crypt(Cipher.ENCRYPT_MODE, padded));
    }

    /** The text inside an encrypted value, whoever the receiver is. */
    String decrypt(String encrypted) {
        byte[] frame = crypt(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(encrypted));
        return new String(frame, 20, ByteBuffer.wrap(frame, 16, 4).getInt(), StandardCharsets.UTF_8);
    }

    String sign(String timestamp, String nonce, String encrypted) {
        String[] parts = {token, timestamp, nonce, encrypted};
        Arrays.sort(parts);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest(String.join("", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] bytes) {
        try {
            byte[] key = Base64.getDecoder().decode(aesKey + "=");
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
