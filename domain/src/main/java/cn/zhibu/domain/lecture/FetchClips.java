package cn.zhibu.domain.lecture;

import cn.zhibu.domain.media.ClipSource;
import cn.zhibu.domain.media.KeepMedia;
import cn.zhibu.domain.media.MediaSettings;
import cn.zhibu.domain.media.MediaType;
import cn.zhibu.domain.media.MediaVerdict;
import cn.zhibu.mapper.lecture.ClipKind;
import cn.zhibu.mapper.media.MediaFetch;
import cn.zhibu.mapper.media.MediaFetchMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings home what lecturers sent into the chat, oldest first, before the platform forgets it. A claim is a lease: who dies while fetching leaves
 * the part that came, and the next one goes on behind it.
 */
@Component
public final class FetchClips {

    private static final Logger log = LoggerFactory.getLogger(FetchClips.class);
    private static final Duration KEPT_BY_PLATFORM = Duration.ofDays(3);
    private static final Duration ONE_TRY = Duration.ofSeconds(60);
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Duration SOON = Duration.ofSeconds(5);

    /** Of bytes in one try, so that it is worth going on soon. */
    private static final long ENOUGH = 256 * 1024;

    private static final Duration SLOWEST = Duration.ofMinutes(30);

    private final MediaFetchMapper fetches;
    private final ClipSource source;
    private final KeepMedia keep;
    private final EndFetch end;
    private final MediaSettings settings;
    private final Clock clock;

    FetchClips(
            MediaFetchMapper fetches,
            ClipSource source,
            KeepMedia keep,
            EndFetch end,
            MediaSettings settings,
            Clock clock) {
        this.fetches = fetches;
        this.source = source;
        this.keep = keep;
        this.end = end;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes one after the other until none is due; how many came whole. */
    public int run() {
        int whole = 0;
        for (MediaFetch next = claim(); next != null; next = claim()) {
            whole += one(next) ? 1 : 0;
        }
        return whole;
    }

    private @org.jspecify.annotations.Nullable MediaFetch claim() {
        Instant now = clock.instant();
        return fetches.claim(now, now.plus(LEASE));
    }

    private boolean one(MediaFetch fetch) {
        try {
            if (!clock.instant().isBefore(fetch.askedAt().plus(KEPT_BY_PLATFORM))) {
                return gone(fetch);
            }
            Files.createDirectories(settings.staging());
            return came(fetch, source.append(fetch.mediaId(), staged(fetch), MediaSettings.CAP, ONE_TRY));
        } catch (IOException | UncheckedIOException e) {
            log.warn("A film could not be fetched: {}", e.toString());
            return later(fetch, "disk");
        }
    }

    private boolean came(MediaFetch fetch, ClipSource.Fetched fetched) {
        if (fetched instanceof ClipSource.Fetched.Whole) {
            return whole(fetch);
        } else if (fetched instanceof ClipSource.Fetched.Gone) {
            return gone(fetch);
        } else if (fetched instanceof ClipSource.Fetched.TooLarge) {
            return refused(fetch, MediaVerdict.Reason.TOO_LARGE);
        }
        if (fetched instanceof ClipSource.Fetched.Part part) {
            return part.bytes() >= ENOUGH ? soon(fetch) : later(fetch, "slow");
        }
        return later(fetch, fetched instanceof ClipSource.Fetched.Failed failed ? failed.reason() : "unknown");
    }

    private boolean whole(MediaFetch fetch) {
        Set<MediaType> wanted = fetch.kind() == ClipKind.VIDEO
                ? Set.of(MediaType.MP4)
                : Set.of(MediaType.AMR, MediaType.MP3, MediaType.M4A);
        KeepMedia.Outcome outcome = keep.keep(staged(fetch), fetch.memberId(), wanted);
        if (outcome instanceof KeepMedia.Outcome.Kept kept) {
            end.kept(fetch, kept.file());
            return forget(fetch, true);
        }
        MediaVerdict.Reason reason = ((KeepMedia.Outcome.Refused) outcome).reason();
        return reason.passing() ? later(fetch, reason.name()) : refused(fetch, reason);
    }

    private boolean gone(MediaFetch fetch) {
        end.gone(fetch);
        return forget(fetch, false);
    }

    private boolean refused(MediaFetch fetch, MediaVerdict.Reason reason) {
        end.refused(fetch, reason);
        return forget(fetch, false);
    }

    /** It moves: others that are due have their turn first. */
    private boolean soon(MediaFetch fetch) {
        fetches.retry(fetch.id(), clock.instant().plus(SOON), "more to come");
        return false;
    }

    private boolean later(MediaFetch fetch, String problem) {
        Duration wait = Duration.ofSeconds(5L << Math.min(fetch.tries(), 12));
        Duration bounded = wait.compareTo(SLOWEST) > 0 ? SLOWEST : wait;
        fetches.retry(fetch.id(), clock.instant().plus(bounded), problem);
        log.info("media fetch id={} tries={} problem={}", fetch.id(), fetch.tries(), problem);
        return false;
    }

    private boolean forget(MediaFetch fetch, boolean whole) {
        try {
            Files.deleteIfExists(staged(fetch));
        } catch (IOException e) {
            log.warn("A fetched file could not be removed from the staging folder: {}", e.toString());
        }
        return whole;
    }

    private Path staged(MediaFetch fetch) {
        return settings.staging().resolve(fetch.staged());
    }
}
