package cn.zhibu.domain.media;

import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a whole file in: looked at, kept, and a row for it. Runs in no transaction, since it may take minutes; the file itself is left to the caller. */
@Component
public final class KeepMedia {

    private static final Logger log = LoggerFactory.getLogger(KeepMedia.class);

    private final InspectMedia inspect;
    private final MediaStore store;
    private final MediaFileMapper files;
    private final MediaSettings settings;
    private final Clock clock;

    KeepMedia(InspectMedia inspect, MediaStore store, MediaFileMapper files, MediaSettings settings, Clock clock) {
        this.inspect = inspect;
        this.store = store;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** A file of the person's, or why it is not kept. */
    public Outcome keep(Path file, long ownerId, Set<MediaType> wanted) {
        return keep(file, ownerId, wanted, false);
    }

    /** A file made here of one that was kept: nothing is left to be made of it. */
    Outcome keepMade(Path file, long ownerId, Set<MediaType> wanted) {
        return keep(file, ownerId, wanted, true);
    }

    private Outcome keep(Path file, long ownerId, Set<MediaType> wanted, boolean made) {
        try {
            long bytes = Files.size(file);
            if (bytes > MediaSettings.CAP) {
                return new Outcome.Refused(MediaVerdict.Reason.TOO_LARGE);
            } else if (files.bytesOf(ownerId) + bytes > settings.quota()) {
                return new Outcome.Refused(MediaVerdict.Reason.QUOTA);
            }
            MediaVerdict verdict = inspect.look(file, wanted);
            return verdict instanceof MediaVerdict.Clean clean
                    ? stored(file, ownerId, clean, made)
                    : new Outcome.Refused(((MediaVerdict.Refused) verdict).reason());
        } catch (IOException e) {
            throw new UncheckedIOException("A file of a lecture could not be kept.", e);
        }
    }

    private Outcome stored(Path file, long ownerId, MediaVerdict.Clean clean, boolean made) throws IOException {
        MediaStore.Kept kept;
        try (InputStream content = Files.newInputStream(file)) {
            kept = store.keep(content, MediaSettings.CAP);
        }
        if (kept instanceof MediaStore.Kept.Stored stored) {
            long id = files.insert(row(stored, ownerId, clean, made));
            log.info("media kept id={} type={} bytes={}", id, clean.type(), stored.bytes());
            return new Outcome.Kept(Objects.requireNonNull(files.find(id)), clean.type());
        }
        boolean full = kept instanceof MediaStore.Kept.NoRoom;
        if (full) {
            log.error("The place for films is full: nothing more can be kept until there is room.");
        }
        return new Outcome.Refused(full ? MediaVerdict.Reason.NO_ROOM : MediaVerdict.Reason.TOO_LARGE);
    }

    private MediaFile row(MediaStore.Kept.Stored stored, long ownerId, MediaVerdict.Clean clean, boolean made) {
        return new MediaFile(
                0,
                stored.key(),
                clean.type().mime(),
                stored.bytes(),
                stored.sha256(),
                clean.millis(),
                ownerId,
                clock.instant(),
                clean.fastStart(),
                made ? clock.instant() : null);
    }

    /** What became of a file. */
    public sealed interface Outcome {

        record Kept(MediaFile file, MediaType type) implements Outcome {}

        record Refused(MediaVerdict.Reason reason) implements Outcome {}
    }
}
