package cn.zhibu.mapper.attendance;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code attendance} and {@code attendance_event}. */
@Mapper
public interface AttendanceMapper {

    @Nullable
    Attendance find(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    /** As {@link #find}, locked until the transaction ends. */
    @Nullable
    Attendance lock(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    /** Each person's line at one meeting, in the order of the keys, locked until the transaction ends; lists never wait for each other crosswise. */
    List<Attendance> lockEach(@Param("meetingIds") List<Long> meetingIds, @Param("memberIds") List<Long> memberIds);

    @Nullable
    Attendance byId(long id);

    List<Attendance> ofMeeting(long meetingId);

    /** The roll with names, by number; observers last. */
    List<RollRow> roll(long meetingId);

    void insert(Attendance attendance);

    /**
     * Sets status, lateness, claim time and provenance of each line whose status is still the one in {@code from}, and records the event.
     *
     * @return how many lines were changed; fewer when somebody was faster
     */
    int change(@Param("rows") LineColumns rows, @Param("act") String act, @Param("reason") @Nullable String reason);

    int countByStatus(@Param("meetingId") long meetingId, @Param("statuses") List<AttendanceStatus> statuses);

    /** As {@link #countByStatus}, for several meetings; those without anyone are missing. */
    List<LineCount> countEach(
            @Param("meetingIds") List<Long> meetingIds, @Param("statuses") List<AttendanceStatus> statuses);

    void record(AttendanceEvent event);

    List<AttendanceEvent> events(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    /** Everything that happened on the roll, in order. */
    List<AttendanceEvent> eventsOfMeeting(long meetingId);
}
