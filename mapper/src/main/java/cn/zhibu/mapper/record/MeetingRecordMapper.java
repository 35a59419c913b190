package cn.zhibu.mapper.record;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Rows of {@code meeting_record}. */
@Mapper
public interface MeetingRecordMapper {
    void insert(MeetingRecord part);

    /** What was sent for the meeting, in order. */
    List<MeetingRecord> ofMeeting(long meetingId);
}
