package cn.zhibu.domain.media;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The outer boxes of an ISO base media file (ISO/IEC 14496-12, 4.2), read by their headers alone.
 *
 * @param tiled whether they fill the file to its last byte, so that nothing else is hidden behind them
 * @param fastStart whether the index stands before the pictures
 * @param millis how long it plays; null when the index does not say
 */
record FilmBoxes(boolean tiled, boolean fastStart, @Nullable Long millis) {

    private static final int MOST = 200_000;

    static FilmBoxes read(SeekableByteChannel file) throws IOException {
        long size = file.size();
        long at = 0;
        boolean index = false;
        boolean early = false;
        boolean pictures = false;
        Long millis = null;
        for (int box = 0; box < MOST && at + 8 <= size; box++) {
            Header header = Header.at(file, at, size);
            if (header.bytes() < header.head() || at + header.bytes() > size || !header.named()) {
                return new FilmBoxes(false, early, millis);
            }
            if (header.type().equals("moov")) {
                index = true;
                early = !pictures;
                millis = duration(file, at + header.head(), at + header.bytes());
            }
            pictures |= header.type().equals("mdat");
            at += header.bytes();
        }
        return new FilmBoxes(at == size && index, early, millis);
    }

    /** From the movie header, the first box of the index in all files met. */
    private static @Nullable Long duration(SeekableByteChannel file, long at, long end) throws IOException {
        if (at + 40 > end) {
            return null;
        }
        Header header = Header.at(file, at, end);
        if (!header.type().equals("mvhd")) {
            return null;
        }
        ByteBuffer body = bytes(file, at + header.head(), 32);
        boolean wide = body.get(0) == 1;
        long scale = Integer.toUnsignedLong(body.getInt(wide ? 20 : 12));
        long units = wide ? body.getLong(24) : Integer.toUnsignedLong(body.getInt(16));
        return scale == 0 || units <= 0 || units > scale * 86_400 ? null : Long.valueOf(units * 1000 / scale);
    }

    private static ByteBuffer bytes(SeekableByteChannel file, long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        file.position(at);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException("The file ends inside a box.");
            }
        }
        return bytes.flip();
    }

    /** Of one box: its name, all its bytes, and how many of them are the header. */
    private record Header(String type, long bytes, int head) {

        static Header at(SeekableByteChannel file, long at, long end) throws IOException {
            ByteBuffer first = FilmBoxes.bytes(file, at, 8);
            long bytes = Integer.toUnsignedLong(first.getInt(0));
            String type = StandardCharsets.ISO_8859_1.decode(first.slice(4, 4)).toString();
            if (bytes == 0) {
                return new Header(type, end - at, 8);
            }
            return bytes == 1 && at + 16 <= end
                    ? new Header(type, FilmBoxes.bytes(file, at + 8, 8).getLong(), 16)
                    : new Header(type, bytes, 8);
        }

        boolean named() {
            return type.chars().allMatch(c -> (c >= 0x20 && c < 0x7f) || c == 0xa9);
        }
    }
}
