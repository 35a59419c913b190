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

    /** The oldest one still to be looked at; null when there is none or somebody else is at it. */
    @Nullable
    MediaFile lockToPrepare();

    void prepared(@Param("id") long id, @Param("millis") @Nullable Long millis, @Param("at") Instant at);

    void delete(long id);
}
