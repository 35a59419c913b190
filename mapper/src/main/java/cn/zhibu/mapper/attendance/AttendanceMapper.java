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

    @Nullable
    Attendance byId(long id);

    List<Attendance> ofMeeting(long meetingId);

    /** The roll with names, by number; observers last. */
    List<RollRow> roll(long meetingId);

    void insert(Attendance attendance);

    /** Sets status, lateness, claim time and provenance where the status is still {@code from}; 0 when somebody was faster. */
    int change(@Param("row") Attendance row, @Param("from") AttendanceStatus from);

    int countByStatus(@Param("meetingId") long meetingId, @Param("statuses") List<AttendanceStatus> statuses);

    void record(AttendanceEvent event);

    List<AttendanceEvent> events(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    /** Everything that happened on the roll, in order. */
    List<AttendanceEvent> eventsOfMeeting(long meetingId);
}
