package cn.zhibu.mapper.conversation;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What an answer to a notice ends, in the three tables where it may wait. */
@Mapper
public interface NoticeAnswerMapper {

    /** Each person has answered the notice of the meeting at the same place of the list: no digit is waited for, no reminder goes out. */
    void answered(
            @Param("meetingIds") List<Long> meetingIds,
            @Param("memberIds") List<Long> memberIds,
            @Param("reason") String reason,
            @Param("at") Instant at);
}
