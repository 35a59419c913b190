package cn.zhibu.mapper.lecture.library;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code clip_feedback_given} and {@code clip_feedback_answer}, which have no key in common but the clip. */
@Mapper
public interface ClipFeedbackMapper {

    /** 0 when the person has answered before. */
    int give(@Param("clipId") long clipId, @Param("memberId") long memberId);

    boolean given(@Param("clipId") long clipId, @Param("memberId") long memberId);

    /** Takes all answers about the clip out, to be written anew. */
    List<ClipAnswer> takeOut(long clipId);

    void insert(ClipAnswer answer);

    /** Words about the clips of a lecturer, of clips with at least {@code least} answers. */
    List<String> words(@Param("lecturerId") long lecturerId, @Param("least") int least);
}
