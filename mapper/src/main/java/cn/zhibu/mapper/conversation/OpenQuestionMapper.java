package cn.zhibu.mapper.conversation;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code open_question}. */
@Mapper
public interface OpenQuestionMapper {

    /** Asks from {@code askedAt} on, when its message leaves, or moves the closing time of a question already asked. */
    void ask(
            @Param("memberId") long memberId,
            @Param("kind") QuestionKind kind,
            @Param("subjectId") long subjectId,
            @Param("askedAt") Instant askedAt,
            @Param("closesAt") Instant closesAt);

    /** As {@link #ask}, for several people. */
    void askEach(
            @Param("memberIds") List<Long> memberIds,
            @Param("kind") QuestionKind kind,
            @Param("subjectId") long subjectId,
            @Param("askedAt") Instant askedAt,
            @Param("closesAt") Instant closesAt);

    /** Questions open at {@code now}, oldest first. */
    List<OpenQuestion> open(@Param("memberId") long memberId, @Param("now") Instant now);

    /** As {@link #open}, with those whose message has not left yet. */
    List<OpenQuestion> planned(@Param("memberId") long memberId, @Param("now") Instant now);

    /** Everyone to whom the question is put and who has not answered. */
    List<Long> asked(@Param("kind") QuestionKind kind, @Param("subjectId") long subjectId, @Param("now") Instant now);

    void close(@Param("memberId") long memberId, @Param("kind") QuestionKind kind, @Param("subjectId") long subjectId);

    /** As {@link #close}, for several people. */
    void closeEach(
            @Param("memberIds") List<Long> memberIds,
            @Param("kind") QuestionKind kind,
            @Param("subjectId") long subjectId);

    /** Closes the question for everyone it was put to. */
    void closeAll(@Param("kind") QuestionKind kind, @Param("subjectId") long subjectId);

    int deleteClosed(Instant before);
}
