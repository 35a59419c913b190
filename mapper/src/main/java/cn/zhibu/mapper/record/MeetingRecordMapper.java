package cn.zhibu.mapper.record;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code meeting_record}. */
@Mapper
public interface MeetingRecordMapper {
    void insert(MeetingRecord part);

    /** Pictures whose bytes are not here yet, sent after {@code since}; oldest first, as the platform forgets them in that order. */
    List<MeetingRecord> unfetched(@Param("since") Instant since, @Param("limit") int limit);

    void keepPhoto(@Param("id") long id, @Param("photo") byte[] photo);

    /** What was sent for the meeting, in order. */
    List<MeetingRecord> ofMeeting(long meetingId);
}
