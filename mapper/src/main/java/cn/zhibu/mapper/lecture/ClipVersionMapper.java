package cn.zhibu.mapper.lecture;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code clip_version}. */
@Mapper
public interface ClipVersionMapper {

    void insert(ClipVersion version);

    @Nullable
    ClipVersion find(@Param("clipId") long clipId, @Param("version") int version);

    /** Locked until the transaction ends. */
    @Nullable
    ClipVersion lock(@Param("clipId") long clipId, @Param("version") int version);

    /** The version with the highest number. */
    @Nullable
    ClipVersion latest(long clipId);

    /** The version with the highest number that reviewers were asked about; null when there is none. */
    @Nullable
    ClipVersion latestSubmitted(long clipId);

    /** Oldest first. */
    List<ClipVersion> ofClip(long clipId);

    /** The lecturer's drafts, newest first. */
    List<ClipVersion> drafts(long lecturerId);

    /** All versions that wait for a decision, oldest first. */
    List<ClipVersion> submitted();

    /** Where a file is shown: as the film or sound, its poster, captions or sound alone. */
    List<ClipVersion> showing(long mediaId);

    void describe(
            @Param("clipId") long clipId,
            @Param("version") int version,
            @Param("title") @Nullable String title,
            @Param("description") @Nullable String description);

    /** What else the lecturer says about it. */
    void classify(
            @Param("clipId") long clipId,
            @Param("version") int version,
            @Param("topicId") @Nullable Long topicId,
            @Param("minutes") @Nullable Integer minutes,
            @Param("audienceOrg") @Nullable Long audienceOrg);

    /** Shows something else from now on: the poster, the captions and the sound alone of what was there before go with it. */
    void show(
            @Param("clipId") long clipId,
            @Param("version") int version,
            @Param("kind") ClipKind kind,
            @Param("mediaId") @Nullable Long mediaId,
            @Param("link") @Nullable String link);

    /** What the draft waited for is here. */
    void came(@Param("clipId") long clipId, @Param("version") int version, @Param("mediaId") long mediaId);

    /** Replaces a file by a better copy of it wherever it is shown. */
    void replaceMedia(@Param("mediaId") long mediaId, @Param("by") long by);

    void setPoster(@Param("mediaId") long mediaId, @Param("posterId") long posterId);

    void setAudio(@Param("mediaId") long mediaId, @Param("audioId") long audioId);

    void setCaptions(
            @Param("clipId") long clipId,
            @Param("version") int version,
            @Param("captionsId") @Nullable Long captionsId);

    void submit(@Param("clipId") long clipId, @Param("version") int version, @Param("at") Instant at);

    void withdraw(@Param("clipId") long clipId, @Param("version") int version);

    void decide(
            @Param("clipId") long clipId,
            @Param("version") int version,
            @Param("status") ClipStatus status,
            @Param("by") long by,
            @Param("at") Instant at,
            @Param("reason") @Nullable String reason);
}
