package cn.zhibu.mapper.media;

import cn.zhibu.mapper.lecture.ClipKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file the platform keeps for three days from {@code askedAt}; {@code nextAt} is when it is tried next, {@code staged} where its beginning lies. */
public record MediaFetch(
        long id,
        String mediaId,
        ClipKind kind,
        long clipId,
        int version,
        long memberId,
        String staged,
        FetchState state,
        int tries,
        Instant askedAt,
        Instant nextAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {}
