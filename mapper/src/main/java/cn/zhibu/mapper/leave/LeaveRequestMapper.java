package cn.zhibu.mapper.leave;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code leave_request}. */
@Mapper
public interface LeaveRequestMapper {

    @Nullable
    LeaveRequest find(long id);

    @Nullable
    LeaveRequest of(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    /** Not decided, for live meetings of the branch, oldest first. */
    List<LeaveRequest> undecided(long orgId);

    /** Asks, or asks anew on the same row; its id. */
    long ask(LeaveRequest request);

    int decide(
            @Param("id") long id, @Param("status") LeaveStatus status, @Param("by") long by, @Param("at") Instant at);

    /** Withdraws what the person has asked for the meeting; the id of what was withdrawn, if anything was. */
    List<Long> withdraw(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    /** Withdraws, or puts a withdrawn request back to what it was. */
    void setStatus(@Param("id") long id, @Param("status") LeaveStatus status);
}
