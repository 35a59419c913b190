package cn.zhibu.sandbox.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens callback bodies as document 90968 lays down: AES-256-CBC, padding to 32, SHA-1 signature. */
public final class CallbackCrypto {
    private static final int BLOCK = 32;
    private static final int PREFIX = 16;

    private final String token;
    private final byte[] key;
    private final byte[] receiver;
    private final SecureRandom random = new SecureRandom();

    /** Takes the 43 characters of an EncodingAESKey; {@code receiveId} is the corp id, or empty. */
    public CallbackCrypto(String token, String aesKey, String receiveId) {
        if (aesKey.length() != 43) {
            throw new IllegalArgumentException("An EncodingAESKey has 43 characters, this one has " + aesKey.length());
        }
        this.token = token;
        this.key = Base64.getDecoder().decode(aesKey + "=");
        this.receiver = receiveId.getBytes(StandardCharsets.UTF_8);
    }

    /** The signature over the four parts in byte order. */
    public String signature(String timestamp, String nonce, String encrypt) {
        String[] parts = {token, timestamp, nonce, encrypt};
        Arrays.sort(parts);
        byte[] joined = String.join("", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Digests.sha1(joined));
    }

    /** Encrypts and signs with fresh random bytes. */
    public Sealed seal(String message, String timestamp, String nonce) {
        byte[] prefix = new byte[PREFIX];
        random.nextBytes(prefix);
        String encrypt = encrypt(prefix, message);
        return new Sealed(encrypt, signature(timestamp, nonce, encrypt), timestamp, nonce);
    }

    /** Encrypts with the given 16 bytes in front. */
    public String encrypt(byte[] prefix, String message) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        int length = PREFIX + 4 + text.length + receiver.length;
        int pad = BLOCK - length % BLOCK;
        ByteBuffer plain = ByteBuffer.allocate(length + pad);
        plain.put(prefix).putInt(text.length).put(text).put(receiver);
        while (plain.hasRemaining()) {
            plain.put((byte) pad);
        }
        return Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE, plain.array()));
    }

    /** The same text padded to blocks of 16 only, as a sender does who knows no better. */
    public Sealed sealWrongly(String message, String timestamp, String nonce) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        int length = PREFIX + 4 + text.length + receiver.length;
        int spaces = (BLOCK - length % BLOCK) % BLOCK; // an odd number of blocks of 16: every time, not half of them
        byte[] longer = (message + " ".repeat(spaces)).getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(length + spaces + 16);
        plain.put(new byte[PREFIX]).putInt(longer.length).put(longer).put(receiver);
        while (plain.hasRemaining()) {
            plain.put((byte) 16);
        }
        String encrypt = Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE, plain.array()));
        return new Sealed(encrypt, signature(timestamp, nonce, encrypt), timestamp, nonce);
    }

    /** Checks the signature, then decrypts; throws {@link RefusedEnvelope} with the official helper libraries' number. */
    public String open(Sealed sealed) {
        byte[] expected =
                signature(sealed.timestamp(), sealed.nonce(), sealed.encrypt()).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, sealed.signature().getBytes(StandardCharsets.UTF_8))) {
            throw new RefusedEnvelope(-40001, "the signature does not match");
        }
        return message(unpad(decrypt(sealed.encrypt())));
    }

    private byte[] decrypt(String encrypt) {
        byte[] raw;
        try {
            raw = Base64.getDecoder().decode(encrypt);
        } catch (IllegalArgumentException e) {
            throw new RefusedEnvelope(-40010, "Encrypt is not Base64");
        }
        if (raw.length == 0 || raw.length % BLOCK != 0) {
            throw new RefusedEnvelope(-40007, "Encrypt is not a multiple of 32 bytes: padding to 16 instead of 32?");
        }
        return cipher(Cipher.DECRYPT_MODE, raw);
    }

    private static byte[] unpad(byte[] padded) {
        int pad = padded[padded.length - 1];
        if (pad < 1 || pad > BLOCK) {
            throw new RefusedEnvelope(-40008, "the padding is not within 1..32");
        }
        for (int i = padded.length - pad; i < padded.length; i++) {
            if (padded[i] != pad) {
                throw new RefusedEnvelope(-40008, "the padding bytes differ");
            }
        }
        return Arrays.copyOf(padded, padded.length - pad);
    }

    private String message(byte[] plain) {
        if (plain.length < PREFIX + 4) {
            throw new RefusedEnvelope(-40008, "the plain text is too short");
        }
        int length = ByteBuffer.wrap(plain, PREFIX, 4).getInt();
        int start = PREFIX + 4;
        if (length < 0 || length > plain.length - start) {
            throw new RefusedEnvelope(-40008, "the length field is larger than the text");
        }
        byte[] sender = Arrays.copyOfRange(plain, start + length, plain.length);
        if (!Arrays.equals(sender, receiver)) {
            throw new RefusedEnvelope(-40005, "receiveid is not this corp");
        }
        return new String(plain, start, length, StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, PREFIX));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new RefusedEnvelope(mode == Cipher.ENCRYPT_MODE ? -40006 : -40007, "AES failed: " + e.getMessage());
        }
    }
}
