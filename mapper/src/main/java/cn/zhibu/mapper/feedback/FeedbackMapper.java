package cn.zhibu.mapper.feedback;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code feedback_given} and {@code feedback_answer}; no key leads from one to the other. */
@Mapper
public interface FeedbackMapper {

    /** 0 when the person has answered before. */
    int give(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    boolean given(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    void insert(FeedbackAnswer answer);

    /** Takes all answers of the meeting out, to be put back in another order. */
    List<FeedbackAnswer> takeOut(long meetingId);

    /** By their random ids. */
    List<FeedbackAnswer> ofMeeting(long meetingId);
}
