package cn.zhibu.mapper.digest;

import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code digest_line}. */
@Mapper
public interface DigestLineMapper {

    void insert(@Param("memberId") long memberId, @Param("words") String words, @Param("at") Instant at);

    /** A line that stands for a message. */
    void insertFor(
            @Param("memberId") long memberId,
            @Param("meetingId") @Nullable Long meetingId,
            @Param("kind") NoticeKind kind,
            @Param("words") String words,
            @Param("at") Instant at);

    /** Who has lines that were not sent, from before {@code now}. */
    List<Long> waiting(Instant now);

    /** The person's lines that were not sent, oldest first, locked until the transaction ends. */
    List<DigestLine> lock(@Param("memberId") long memberId, @Param("now") Instant now);

    void sent(@Param("memberId") long memberId, @Param("now") Instant now);

    /** Drops what was not sent to anybody about a meeting. */
    void drop(@Param("meetingId") long meetingId, @Param("kinds") List<NoticeKind> kinds);

    /** Drops what of this kind was not sent to each of these people about a meeting. */
    void dropEach(
            @Param("meetingIds") List<Long> meetingIds,
            @Param("memberIds") List<Long> memberIds,
            @Param("kind") NoticeKind kind);
}
