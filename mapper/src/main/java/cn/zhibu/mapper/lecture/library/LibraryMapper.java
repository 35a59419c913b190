package cn.zhibu.mapper.lecture.library;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/**
 * Published clips, only those the person may see: the audience is the unit named and all below it, without one everybody under the same root;
 * and a lecturer's own.
 */
@Mapper
public interface LibraryMapper {

    /**
     * Newest first.
     *
     * @param patterns each has to match title, topic, lecturer or description ({@code like}, escaped by a backslash); may be empty
     */
    List<ShownClip> search(
            @Param("memberId") long memberId, @Param("patterns") List<String> patterns, @Param("limit") int limit);

    @Nullable
    ShownClip find(@Param("memberId") long memberId, @Param("clipId") long clipId);

    /** Topics with clips the person may see. */
    List<TopicCount> topics(long memberId);
}
