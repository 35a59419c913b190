package cn.zhibu.domain.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps files under names it makes itself; what is kept never changes. */
public interface MediaStore {

    /**
     * Keeps the whole stream, or nothing of it. The caller closes the stream.
     *
     * @param cap in bytes; one byte more is refused
     * @throws IOException when the stream ends badly or the place cannot be reached
     */
    Kept keep(InputStream content, long cap) throws IOException;

    /**
     * A part of a file.
     *
     * @param first the first byte, counted from 0
     * @param count how many bytes at most
     * @throws IOException when it is not there or cannot be reached
     */
    InputStream open(String key, long first, long count) throws IOException;

    /** Forgets a file; one that is not there is no fault. */
    void delete(String key) throws IOException;

    /** Where the file lies, when that is a file of this machine. */
    default Optional<Path> local(String key) {
        return Optional.empty();
    }

    /** What became of keeping a file. */
    sealed interface Kept {

        /** @param sha256 of the bytes, in hex */
        record Stored(String key, long bytes, String sha256) implements Kept {}

        record TooLarge(long cap) implements Kept {}

        /** The place is full. */
        record NoRoom() implements Kept {}
    }
}
