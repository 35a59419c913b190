package cn.zhibu.mapper.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was checked and kept; {@code mediaType} is what its first bytes say. {@code fastStart}: whether a film can be shown before all of
 * it is there, null when that is no question.
 */
public record MediaFile(
        long id,
        String storeKey,
        String mediaType,
        long bytes,
        String sha256,
        @Nullable Long millis,
        long ownerId,
        Instant keptAt,
        @Nullable Boolean fastStart,
        @Nullable Instant preparedAt) {}
