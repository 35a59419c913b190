package cn.zhibu.mapper.lecture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a clip says and shows in one version. Whoever is in {@code audienceOrg} or below it may see it; {@code minutes} is the lecturer's word. A
 * link has no media; of a draft everything may be missing.
 */
public record ClipVersion(
        long clipId,
        int version,
        ClipKind kind,
        @Nullable String title,
        @Nullable String description,
        @Nullable Long topicId,
        @Nullable Integer minutes,
        @Nullable Long audienceOrg,
        @Nullable Long mediaId,
        @Nullable Long posterId,
        @Nullable Long captionsId,
        @Nullable Long audioId,
        @Nullable String link,
        ClipStatus status,
        @Nullable Instant submittedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** A draft with nothing but its kind. */
    public static ClipVersion draft(long clipId, int version, ClipKind kind) {
        return new ClipVersion(
                clipId,
                version,
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ClipStatus.DRAFT,
                null,
                null,
                null,
                null);
    }

    /** The same content as a draft to be changed. */
    public ClipVersion next(int number) {
        return new ClipVersion(
                clipId,
                number,
                kind,
                title,
                description,
                topicId,
                minutes,
                audienceOrg,
                mediaId,
                posterId,
                captionsId,
                audioId,
                link,
                ClipStatus.DRAFT,
                null,
                null,
                null,
                null);
    }

    /** Whether there is something to play or to open. */
    public boolean hasContent() {
        return mediaId != null || link != null;
    }
}
