package cn.zhibu.domain.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at a file before it is kept: its type by its bytes, its ends, its boxes, and what the virus scanner says. */
@Component
final class InspectMedia {

    private static final Logger log = LoggerFactory.getLogger(InspectMedia.class);
    private static final int END = 64 * 1024 + 22;

    private final VirusScan scan;

    InspectMedia(VirusScan scan) {
        this.scan = scan;
    }

    MediaVerdict look(Path file, Set<MediaType> wanted) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            byte[] head = part(channel, 0);
            Optional<MediaType> type = MagicRules.type(head).filter(wanted::contains);
            if (type.isEmpty()) {
                return refused(MediaVerdict.Reason.TYPE);
            }
            Optional<String> danger = DangerRules.found(head, part(channel, Math.max(0, channel.size() - END)));
            if (danger.isPresent()) {
                log.warn("media refused type={} found={}", type.get(), danger.get());
                return refused(MediaVerdict.Reason.DANGEROUS);
            }
            return inside(file, channel, type.get());
        }
    }

    private MediaVerdict inside(Path file, SeekableByteChannel channel, MediaType type) throws IOException {
        FilmBoxes boxes = type.boxes() ? FilmBoxes.read(channel) : null;
        if (boxes != null && !boxes.tiled()) {
            return refused(MediaVerdict.Reason.DAMAGED);
        }
        return switch (scan.scan(file)) {
            case INFECTED -> refused(MediaVerdict.Reason.INFECTED);
            case AWAY -> refused(MediaVerdict.Reason.UNSCANNED);
            case CLEAN ->
                boxes == null
                        ? new MediaVerdict.Clean(type, null, null)
                        : new MediaVerdict.Clean(type, boxes.fastStart(), boxes.millis());
        };
    }

    private static MediaVerdict refused(MediaVerdict.Reason reason) {
        return new MediaVerdict.Refused(reason);
    }

    private static byte[] part(SeekableByteChannel channel, long at) throws IOException {
        ByteBuffer part = ByteBuffer.allocate((int) Math.min(END, channel.size() - at));
        channel.position(at);
        while (part.hasRemaining() && channel.read(part) >= 0) {
            // until the part is whole
        }
        return part.array();
    }
}
