package cn.zhibu.mapper.leave;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code leave_request} as a roll call makes them. */
@Mapper
public interface RolledLeaveMapper {
    /** An approved request of category 其他, or the person's open request approved. */
    int approve(
            @Param("meetingId") long meetingId,
            @Param("memberId") long memberId,
            @Param("by") long by,
            @Param("at") Instant at);

    /** Takes back what {@link #approve} has made at that moment. */
    int remove(@Param("meetingId") long meetingId, @Param("memberId") long memberId, @Param("at") Instant at);
}
