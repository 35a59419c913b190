package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_question}. */
@Mapper
public interface DuesQuestionMapper {

    @Nullable
    DuesQuestion find(long id);

    /** Not answered, oldest first. */
    List<DuesQuestion> open(long orgId);

    long insert(DuesQuestion question);

    /** 1 when it was not answered before. */
    int answer(@Param("id") long id, @Param("answer") String answer, @Param("by") long by, @Param("at") Instant at);
}
