package cn.zhibu.mapper.media;

import java.time.Instant;
import java.util.List;
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

    /** Some files of before that moment which no version of any clip shows. */
    List<MediaFile> unused(Instant before);

    /** Deletes it unless a version shows it by now; whether it was deleted. */
    boolean deleteUnused(long id);
}
