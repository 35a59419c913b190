package cn.zhibu.domain.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what goes through, and ends early, with {@link #over} true, once it is more than allowed. */
public final class HashedStream extends FilterInputStream {

    private final DigestInputStream hashed;
    private final long cap;
    private long bytes;

    private HashedStream(DigestInputStream hashed, long cap) {
        super(hashed);
        this.hashed = hashed;
        this.cap = cap;
    }

    /** @param cap in bytes */
    public static HashedStream of(InputStream content, long cap) {
        try {
            return new HashedStream(new DigestInputStream(content, MessageDigest.getInstance("SHA-256")), cap);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (over()) {
            return -1;
        }
        int read = super.read(buffer, offset, length);
        bytes += Math.max(read, 0);
        return over() ? -1 : read;
    }

    public long bytes() {
        return bytes;
    }

    public boolean over() {
        return bytes > cap;
    }

    /** In hex; asked once, after the end. */
    public String sha256() {
        return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    }
}
