package cn.zhibu.sandbox.wire;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;

/** Identifiers in the shapes the platform uses; equal seeds give equal identifiers in equal order. */
public final class Ids {
    private final long seed;
    private final Random random;

    /** Begins with this seed. */
    public Ids(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Begins again. */
    public void restart() {
        random.setSeed(seed);
    }

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

    /** Whether something of this probability happens now. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public long between(long low, long high) {
        return low + (long) (random.nextDouble() * (high - low + 1));
    }

    /** So many random bytes. */
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
