package cn.zhibu.mapper.media;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code media_file}. */
@Mapper
public interface MediaFileMapper {

    long insert(MediaFile file);

    @Nullable
    MediaFile find(long id);

    /** All that the person has here, in bytes. */
    long bytesOf(long ownerId);

    /** The oldest one still to be looked at, nobody else's until {@code until}; null when there is none. */
    @Nullable
    MediaFile claimToPrepare(@Param("now") Instant now, @Param("until") Instant until);

    void prepared(@Param("id") long id, @Param("at") Instant at);

    void delete(long id);
}
