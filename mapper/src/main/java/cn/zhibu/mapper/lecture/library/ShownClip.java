package cn.zhibu.mapper.lecture.library;

import cn.zhibu.mapper.lecture.ClipKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A published clip as one of its audience sees it. */
public record ShownClip(
        long id,
        int version,
        ClipKind kind,
        String title,
        @Nullable String description,
        @Nullable String topic,
        @Nullable Integer minutes,
        String lecturer,
        String org,
        Instant publishedAt,
        @Nullable String link,
        @Nullable Long mediaId,
        @Nullable Long posterId,
        @Nullable Long captionsId,
        @Nullable Long audioId) {}
