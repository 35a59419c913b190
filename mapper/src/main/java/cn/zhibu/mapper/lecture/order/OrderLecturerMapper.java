package cn.zhibu.mapper.lecture.order;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Topics and lecturers as orders need them. */
@Mapper
public interface OrderLecturerMapper {

    List<OrderTopic> topics();

    /**
     * Lecturers appointed on that day whom the branch can ask: those under the same root, free ones first, then those with clips on the topic,
     * then those with most room.
     */
    List<OrderLecturer> forDay(@Param("orgId") long orgId, @Param("topicId") long topicId, @Param("day") LocalDate day);

    /** Locks the lecturer, so that places are given one after the other; null when there is none. */
    @Nullable
    Long lock(long lecturerId);

    /** The lecturer that the person is or was. */
    @Nullable
    Long ofMember(long memberId);
}
