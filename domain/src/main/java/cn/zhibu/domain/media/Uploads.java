package cn.zhibu.domain.media;

import cn.zhibu.mapper.media.MediaFileMapper;
import cn.zhibu.mapper.media.MediaUpload;
import cn.zhibu.mapper.media.MediaUploadMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Files that come in in pieces and may stop anywhere: what has come is the length of the staged file, so that a restart, another instance on the
 * same folder or a lost connection forgets nothing.
 */
@Component
public final class Uploads {

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int BUFFER = 64 * 1024;

    private final MediaUploadMapper uploads;
    private final MediaFileMapper files;
    private final MediaSettings settings;
    private final KeepMedia keep;
    private final Clock clock;

    Uploads(MediaUploadMapper uploads, MediaFileMapper files, MediaSettings settings, KeepMedia keep, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.settings = settings;
        this.keep = keep;
        this.clock = clock;
    }

    /** Announces a file of so many bytes; empty when the person's quota has no room for it. */
    public Optional<MediaUpload> begin(long ownerId, long bytes) throws IOException {
        Instant now = clock.instant();
        if (files.bytesOf(ownerId) + uploads.bytesOf(ownerId, now) + bytes > settings.quota()) {
            return Optional.empty();
        }
        MediaUpload upload = new MediaUpload(StoreKeys.next(), ownerId, bytes, now, now.plus(KEPT));
        Files.createDirectories(settings.staging());
        Files.createFile(staged(upload));
        uploads.insert(upload);
        return Optional.of(upload);
    }

    /** An own upload that is not over. */
    public Optional<MediaUpload> find(long ownerId, String id) {
        return Optional.ofNullable(uploads.find(id))
                .filter(upload ->
                        upload.ownerId() == ownerId && upload.expiresAt().isAfter(clock.instant()));
    }

    /** How many bytes have come. */
    public long offset(MediaUpload upload) throws IOException {
        return Files.exists(staged(upload)) ? Files.size(staged(upload)) : 0;
    }

    /** Writes a piece behind what has come; a stream that breaks leaves what it brought. */
    public Appended append(MediaUpload upload, long offset, InputStream piece) throws IOException {
        try (FileChannel file = FileChannel.open(staged(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                return Appended.BUSY;
            } else if (file.size() != offset) {
                return Appended.CONFLICT;
            }
            file.position(offset);
            return copy(piece, file, upload.bytes()) ? Appended.TAKEN : Appended.TOO_LONG;
        } catch (OverlappingFileLockException e) {
            return Appended.BUSY;
        } catch (IOException e) {
            if (Rooms.full(settings.staging())) {
                log.error("The folder of films is full: uploads go on where they stopped once there is room.");
                return Appended.NO_ROOM;
            }
            throw e;
        }
    }

    /** Takes in a whole upload; why it is not kept. It is over then, unless it may be kept later. */
    public KeepMedia.Outcome finish(MediaUpload upload, Set<MediaType> wanted) throws IOException {
        KeepMedia.Outcome outcome = keep.keep(staged(upload), upload.ownerId(), wanted);
        boolean again = outcome instanceof KeepMedia.Outcome.Refused refused
                && refused.reason().passing();
        if (!again) {
            forget(upload.id());
        }
        return outcome;
    }

    public void forget(String id) throws IOException {
        uploads.delete(id);
        Files.deleteIfExists(settings.staging().resolve(StoreKeys.check(id)));
    }

    /** Forgets what nobody went on with for a day; how many. */
    public int sweep() throws IOException {
        List<String> over = uploads.expired(clock.instant());
        for (String id : over) {
            forget(id);
        }
        return over.size();
    }

    private static boolean copy(InputStream piece, FileChannel file, long whole) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = piece.read(buffer); read >= 0; read = piece.read(buffer)) {
            if (file.position() + read > whole) {
                return false;
            }
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        }
        return true;
    }

    private Path staged(MediaUpload upload) {
        return settings.staging().resolve(StoreKeys.check(upload.id()));
    }

    /** What became of a piece. */
    public enum Appended {
        TAKEN,
        /** It does not begin where the last one ended. */
        CONFLICT,
        /** Another request writes to the same file. */
        BUSY,
        /** More bytes than were announced. */
        TOO_LONG,
        /** The disk is full; what came before is kept. */
        NO_ROOM
    }
}
