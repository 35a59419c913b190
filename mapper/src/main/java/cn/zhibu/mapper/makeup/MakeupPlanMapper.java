package cn.zhibu.mapper.makeup;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code makeup_task} as the signing of a roll makes them and its reopening takes them back. */
@Mapper
public interface MakeupPlanMapper {
    /** A task due on this day, or a cancelled one due again; 0 when the person has a task for this meeting. */
    int open(@Param("meetingId") long meetingId, @Param("memberId") long memberId, @Param("dueOn") LocalDate dueOn);

    /** Cancels what nobody has claimed yet. */
    int cancelUnclaimed(long meetingId);

    /** As {@link #cancelUnclaimed} for one person. */
    int cancelUnclaimedOf(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    /** Tasks of the branch's meetings that are not closed. */
    int countOpen(long orgId);
}
