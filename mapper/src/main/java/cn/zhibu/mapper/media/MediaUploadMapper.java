package cn.zhibu.mapper.media;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code media_upload}. */
@Mapper
public interface MediaUploadMapper {

    void insert(MediaUpload upload);

    @Nullable
    MediaUpload find(String id);

    /** What the person has announced and not finished, in bytes. */
    long bytesOf(@Param("ownerId") long ownerId, @Param("now") Instant now);

    /** Some that are over. */
    List<String> expired(Instant now);

    void delete(String id);
}
