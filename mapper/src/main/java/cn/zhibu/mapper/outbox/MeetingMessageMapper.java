package cn.zhibu.mapper.outbox;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What becomes of the messages about one meeting. */
@Mapper
public interface MeetingMessageMapper {

    /** Cancels what still waits, of these kinds; the people who now will not hear it. */
    List<Long> withdraw(
            @Param("meetingId") long meetingId,
            @Param("kinds") List<NoticeKind> kinds,
            @Param("reason") String reason,
            @Param("at") Instant at);

    /** Whom the newest notice, change or cancellation of the meeting has not reached. */
    List<Unreached> unreached(long meetingId);

    /** How many of its notices, changes and cancellations have no fate yet. */
    int waiting(@Param("meetingId") long meetingId);
}
