package cn.zhibu.mapper.media;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code media_fetch}. */
@Mapper
public interface MediaFetchMapper {

    long insert(MediaFetch fetch);

    /** The oldest one that is due, counted as one try more and nobody else's until {@code until}; null when there is none. */
    @Nullable
    MediaFetch claim(@Param("now") Instant now, @Param("until") Instant until);

    void retry(@Param("id") long id, @Param("nextAt") Instant nextAt, @Param("problem") String problem);

    void end(
            @Param("id") long id,
            @Param("state") FetchState state,
            @Param("at") Instant at,
            @Param("problem") @Nullable String problem);

    /** Whether it is the file its version still wants: the last one sent, fetched. */
    boolean taken(long id);

    /** Whether a file for this version is still to come. */
    boolean waiting(@Param("clipId") long clipId, @Param("version") int version);

    /** A newer file takes the place of what still waits for this version. */
    void supersede(@Param("clipId") long clipId, @Param("version") int version, @Param("at") Instant at);
}
