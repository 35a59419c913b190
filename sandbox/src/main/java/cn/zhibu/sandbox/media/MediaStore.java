package cn.zhibu.sandbox.media;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Media of the corp; each dies three days after it came. */
public final class MediaStore {
    private static final Duration LIFE = Duration.ofDays(3);

    private final Clock clock;
    private final Ids ids;
    private final Map<String, Media> media = new ConcurrentHashMap<>();

    /** On the sandbox's clock. */
    public MediaStore(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps a file. */
    public Media put(String type, String filename, Bytes content) {
        Media stored = new Media(ids.token(48), type, filename, content, clock.instant());
        media.put(stored.id(), stored);
        return stored;
    }

    /** The file; refuses with 40007 when unknown or older than three days. */
    public Media get(String id) {
        Media found = media.get(id);
        Instant now = clock.instant();
        if (found == null || !now.isBefore(found.at().plus(LIFE))) {
            throw new ApiFault(40007, "invalid media_id");
        }
        return found;
    }

    /** The file of that type, for a message that shows it. */
    public Media get(String id, String type) {
        if (id.isEmpty()) {
            throw new ApiFault(41006, "media_id missing");
        }
        Media found = get(id);
        if (!found.type().equals(type)) {
            throw new ApiFault(40007, "invalid media_id: it is of type " + found.type());
        }
        return found;
    }

    /** The file however old, for the phone page that has loaded it long ago. */
    public @Nullable Media peek(String id) {
        return media.get(id);
    }

    /** All files kept, expired ones too. */
    public List<Media> all() {
        return media.values().stream()
                .sorted(Comparator.comparing(Media::at).thenComparing(Media::id))
                .toList();
    }

    /** Every file kept so far is as good as three days old. */
    public void expire() {
        media.replaceAll((id, file) -> new Media(
                id,
                file.type(),
                file.filename(),
                file.content(),
                clock.instant().minus(LIFE)));
    }

    /** Makes them what they were. */
    public void restore(List<Media> kept) {
        media.clear();
        kept.forEach(file -> media.put(file.id(), file));
    }

    /** Forgets all files. */
    public void clear() {
        media.clear();
    }
}
