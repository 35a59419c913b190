package cn.zhibu.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that compare by content, so that records may hold them. */
public final class Bytes {
    /** No bytes at all. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** Takes over the array; the caller must not change it afterwards. */
    public static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    /** The array itself; callers must not change it. */
    public byte[] array() {
        return content;
    }

    /** How many bytes. */
    public int size() {
        return content.length;
    }

    /** The bytes read as UTF-8. */
    public String utf8() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Length of a text in UTF-8 bytes, the unit of most platform limits. */
    public static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest start of the text that fits into {@code limit} UTF-8 bytes without splitting a character. */
    public static String cut(String text, int limit) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length <= limit) {
            return text;
        }
        int end = limit;
        while (end > 0 && (utf8[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(utf8, 0, end, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
