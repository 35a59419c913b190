package cn.zhibu.mapper.meeting;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code meeting_step}. */
@Mapper
public interface MeetingStepMapper {

    /** Sets when the step is due, undone again if it was done. */
    void plan(@Param("meetingId") long meetingId, @Param("step") Step step, @Param("dueAt") Instant dueAt);

    /** Steps due at {@code now}, not done, and not in somebody else's hands, oldest first. */
    List<MeetingStep> due(@Param("now") Instant now, @Param("limit") int limit);

    /** The step, locked until the transaction ends, if it is still due and not done. */
    @Nullable
    MeetingStep claim(@Param("meetingId") long meetingId, @Param("step") Step step, @Param("now") Instant now);

    void done(@Param("meetingId") long meetingId, @Param("step") Step step, @Param("at") Instant at);

    /** As {@link #claim} for several meetings; those whose step is still to be done. */
    List<Long> claimEach(
            @Param("meetingIds") List<Long> meetingIds, @Param("step") Step step, @Param("now") Instant now);

    void doneEach(@Param("meetingIds") List<Long> meetingIds, @Param("step") Step step, @Param("at") Instant at);

    /** Drops what is not done yet. */
    void drop(long meetingId);

    /** When the next undone step is due. */
    @Nullable
    Instant nextDue();
}
