package cn.zhibu.bot.callback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-CBC with WeCom's own frame: 16 random bytes, the length of the text in bytes, the text, the receiver, padded to
 * blocks of 32. Every fault of the cipher text has the same answer.
 */
final class CallbackCipher {

    private static final int RANDOM = 16;
    private static final int HEAD = RANDOM + Integer.BYTES;
    private static final int PAD_BLOCK = 32;

    private final ThreadLocal<Cipher> decrypting;
    private final ThreadLocal<Cipher> encrypting;
    private final byte[] receiver;
    private final SecureRandom random;

    CallbackCipher(String aesKey, String receiver, SecureRandom random) {
        byte[] bytes = Base64.getDecoder().decode(aesKey + "=");
        // looking a cipher up costs more than using it; doFinal puts it back to the first block
        this.decrypting = ThreadLocal.withInitial(() -> cipher(Cipher.DECRYPT_MODE, bytes));
        this.encrypting = ThreadLocal.withInitial(() -> cipher(Cipher.ENCRYPT_MODE, bytes));
        this.receiver = receiver.getBytes(StandardCharsets.UTF_8);
        this.random = random;
    }

    String decrypt(String encrypted) throws CallbackRefused {
        byte[] frame;
        try {
            frame = decrypting.get().doFinal(Base64.getDecoder().decode(encrypted));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw CallbackRefused.forbidden();
        }
        int end = frame.length - padding(frame);
        if (end < HEAD + receiver.length) {
            throw CallbackRefused.forbidden();
        }
        // the length is a stranger's number until it fits the bytes that are really there
        int length = ByteBuffer.wrap(frame, RANDOM, Integer.BYTES).getInt();
        if (length != end - HEAD - receiver.length
                || !MessageDigest.isEqual(Arrays.copyOfRange(frame, HEAD + length, end), receiver)) {
            throw CallbackRefused.forbidden();
        }
        return new String(frame, HEAD, length, StandardCharsets.UTF_8);
    }

    String encrypt(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int size = HEAD + bytes.length + receiver.length;
        int pad = PAD_BLOCK - size % PAD_BLOCK;
        byte[] head = new byte[RANDOM];
        random.nextBytes(head);
        ByteBuffer frame = ByteBuffer.allocate(size + pad);
        frame.put(head).putInt(bytes.length).put(bytes).put(receiver);
        Arrays.fill(frame.array(), size, size + pad, (byte) pad);
        try {
            return Base64.getEncoder().encodeToString(encrypting.get().doFinal(frame.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt with AES-256, which WeCom's callback needs.", e);
        }
    }

    /** How many bytes at the end are padding; too many for any frame when the padding is wrong. */
    private static int padding(byte[] frame) {
        int pad = frame.length == 0 ? 0 : frame[frame.length - 1];
        if (pad < 1 || pad > PAD_BLOCK || pad > frame.length) {
            return frame.length;
        }
        int different = 0;
        for (int i = frame.length - pad; i < frame.length; i++) {
            different |= frame[i] ^ pad;
        }
        return different == 0 ? pad : frame.length;
    }

    private static Cipher cipher(int mode, byte[] key) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-256, which WeCom's callback needs.", e);
        }
    }
}
