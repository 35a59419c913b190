package cn.zhibu.domain.media;

import java.nio.file.Path;
import java.time.Duration;

/** Where films and sound sent into the chat are fetched from. */
public interface ClipSource {

    /**
     * Appends to the file what of the media is not in it yet.
     *
     * @param cap in bytes; media beyond it are refused as soon as that is known
     * @param atMost how long the platform may take, however slowly it trickles
     */
    Fetched append(String mediaId, Path staged, long cap, Duration atMost);

    /** How far it came. */
    sealed interface Fetched {

        record Whole() implements Fetched {}

        /** Time is up after so many more bytes, and more is to come. */
        record Part(long bytes) implements Fetched {}

        /** The platform has forgotten it, or never had it. */
        record Gone() implements Fetched {}

        record TooLarge() implements Fetched {}

        /** It may be tried again. */
        record Failed(String reason) implements Fetched {}
    }
}
