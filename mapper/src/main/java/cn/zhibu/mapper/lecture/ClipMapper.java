package cn.zhibu.mapper.lecture;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code lecture_clip}. */
@Mapper
public interface ClipMapper {

    long insert(LectureClip clip);

    @Nullable
    LectureClip find(long id);

    /** Locked until the transaction ends. */
    @Nullable
    LectureClip lock(long id);

    /** Newest first. */
    List<LectureClip> ofLecturer(long lecturerId);

    void publish(@Param("id") long id, @Param("version") int version, @Param("at") Instant at);

    /** Shown to nobody from now on. */
    void withdraw(@Param("id") long id, @Param("at") Instant at);
}
