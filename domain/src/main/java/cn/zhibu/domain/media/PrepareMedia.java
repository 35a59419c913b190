package cn.zhibu.domain.media;

import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
 * What ffmpeg makes of a kept file, one at a time: the index in front, a poster, the sound alone, and for voice of the chat something browsers
 * play. Where there is no ffmpeg, or it fails, the file stays as it came.
 */
@Component
public final class PrepareMedia {

    private static final Logger log = LoggerFactory.getLogger(PrepareMedia.class);
    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final Duration LEASE = Duration.ofHours(1);

    private final Ffmpeg ffmpeg;
    private final MediaFileMapper files;
    private final ClipVersionMapper versions;
    private final MediaStore store;
    private final KeepMedia keep;
    private final MediaSettings settings;
    private final Clock clock;

    PrepareMedia(
            Ffmpeg ffmpeg,
            MediaFileMapper files,
            ClipVersionMapper versions,
            MediaStore store,
            KeepMedia keep,
            MediaSettings settings,
            Clock clock) {
        this.ffmpeg = ffmpeg;
        this.files = files;
        this.versions = versions;
        this.store = store;
        this.keep = keep;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many files were looked at. */
    public int run() {
        int done = 0;
        Instant now = clock.instant();
        for (MediaFile file = files.claimToPrepare(now, now.plus(LEASE));
                file != null;
                file = files.claimToPrepare(now, now.plus(LEASE))) {
            one(file);
            done++;
        }
        return done;
    }

    private void one(MediaFile file) {
        MediaType type = MediaType.of(file.mediaType());
        try {
            if (ffmpeg.present() && (type.film() || type == MediaType.AMR)) {
                made(file, type);
            }
        } catch (IOException e) {
            log.warn("ffmpeg made nothing of a file: {}", e.toString());
        }
        files.prepared(file.id(), clock.instant());
    }

    private void made(MediaFile file, MediaType type) throws IOException {
        Path folder = Files.createDirectories(settings.staging().resolve("made-" + StoreKeys.next()));
        try {
            Path source = folder.resolve("source");
            try (InputStream in = store.open(file.storeKey(), 0, file.bytes())) {
                Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
            }
            if (type == MediaType.AMR) {
                better(
                        file,
                        source,
                        folder.resolve("voice.m4a"),
                        List.of("-vn", "-c:a", "aac", "-b:a", "48k", "-movflags", "+faststart"),
                        MediaType.M4A);
            } else {
                film(file, source, folder);
            }
        } finally {
            org.apache.commons.io.FileUtils.deleteQuietly(folder.toFile());
        }
    }

    private void film(MediaFile file, Path source, Path folder) throws IOException {
        if (Boolean.FALSE.equals(file.fastStart())) {
            file = better(
                    file,
                    source,
                    folder.resolve("quick.mp4"),
                    List.of("-map", "0:v?", "-map", "0:a?", "-c", "copy", "-movflags", "+faststart"),
                    MediaType.MP4);
        }
        long shown = file.id();
        part(
                        file,
                        source,
                        folder.resolve("poster.jpg"),
                        List.of("-ss", "1", "-frames:v", "1", "-vf", "scale=640:-2"),
                        MediaType.JPEG)
                .ifPresent(poster -> versions.setPoster(shown, poster.id()));
        part(
                        file,
                        source,
                        folder.resolve("sound.m4a"),
                        List.of("-vn", "-c:a", "aac", "-b:a", "48k", "-movflags", "+faststart"),
                        MediaType.M4A)
                .ifPresent(sound -> versions.setAudio(shown, sound.id()));
    }

    /** The copy that takes the place of the file; the file itself when it could not be made. */
    private MediaFile better(MediaFile file, Path source, Path target, List<String> how, MediaType type)
            throws IOException {
        Optional<MediaFile> copy = part(file, source, target, how, type);
        if (copy.isEmpty()) {
            return file;
        }
        versions.replaceMedia(file.id(), copy.get().id());
        files.delete(file.id());
        store.delete(file.storeKey());
        return copy.get();
    }

    private Optional<MediaFile> part(MediaFile file, Path source, Path target, List<String> how, MediaType type) {
        if (!ffmpeg.make(source, how, target, AT_MOST)) {
            return Optional.empty();
        }
        KeepMedia.Outcome outcome = keep.keepMade(target, file.ownerId(), Set.of(type));
        return outcome instanceof KeepMedia.Outcome.Kept kept ? Optional.of(kept.file()) : Optional.empty();
    }
}
