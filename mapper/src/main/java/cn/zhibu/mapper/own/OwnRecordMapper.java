package cn.zhibu.mapper.own;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What one person may read about herself or himself. */
@Mapper
public interface OwnRecordMapper {

    /** Over signed meetings that start in the span and count for the person. */
    OwnFigures figures(@Param("memberId") long memberId, @Param("from") Instant from, @Param("until") Instant until);

    /** Meetings that began before {@code now}, the latest first; cancelled ones are left out. */
    List<OwnMeeting> last(@Param("memberId") long memberId, @Param("now") Instant now, @Param("limit") int limit);

    /** The last message that may have a rule behind it; null when there was none. */
    @Nullable
    LastReminder lastReminder(@Param("memberId") long memberId, @Param("now") Instant now);
}
