package cn.zhibu.bot.spool;

import cn.zhibu.bot.settings.DataKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Encrypts events at rest: AES-256-GCM under the data key, preceded by the id of the key. */
@Component
final class EventSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecretKeySpec tagKey;
    private final String keyId;
    private final SecureRandom random = new SecureRandom();

    EventSeal(DataKey dataKey) {
        byte[] bytes = dataKey.bytes();
        this.key = new SecretKeySpec(bytes, "AES");
        SecretKeySpec root = new SecretKeySpec(bytes, "HmacSHA256");
        this.tagKey = new SecretKeySpec(mac(root, "spool member"), "HmacSHA256");
        this.keyId = HexFormat.of().formatHex(mac(root, "key id"), 0, 4);
    }

    String seal(String xml) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, xml.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return keyId + "." + Base64.getEncoder().encodeToString(all);
    }

    /**
     * The event again.
     *
     * @throws IllegalStateException when it was encrypted under another key or has been changed
     */
    String open(String sealed) {
        if (!sealed.startsWith(keyId + ".")) {
            throw new IllegalStateException("The event was encrypted under another ZHIBU_DATA_KEY.");
        }
        byte[] all = Base64.getDecoder().decode(sealed.substring(keyId.length() + 1));
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] xml = crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(all, NONCE_BYTES, all.length));
        return new String(xml, StandardCharsets.UTF_8);
    }

    /** The same for each event of a person, and no way back to the person. */
    String tag(String userid) {
        return HexFormat.of().formatHex(mac(tagKey, userid), 0, 12);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(keyId.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The event could not be encrypted or decrypted.", e);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }
}
