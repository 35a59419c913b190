package cn.zhibu.mapper.outbox;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code outbox_message}. */
@Mapper
public interface OutboxMessageMapper {

    /** 0 when this person was already told on this occasion and revision. */
    int insertIfAbsent(OutboxMessage message);

    /** One message like this to each of the people; those who were not told on this occasion and revision yet. */
    default List<Long> insertAbsent(OutboxMessage like, List<Long> people) {
        return insertAbsentAll(like, people.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** As {@link #insertAbsent}; ids with commas between them. */
    List<Long> insertAbsentAll(@Param("like") OutboxMessage like, @Param("people") String people);

    /** Cancels what still waits for a meeting, of these kinds. */
    int cancelWaiting(
            @Param("meetingId") long meetingId,
            @Param("kinds") List<NoticeKind> kinds,
            @Param("reason") String reason,
            @Param("at") Instant at);

    /** Cancels what of this kind still waits for each of these people about a meeting. */
    int cancelWaitingOfEach(
            @Param("meetingIds") List<Long> meetingIds,
            @Param("memberIds") List<Long> memberIds,
            @Param("kind") NoticeKind kind,
            @Param("reason") String reason,
            @Param("at") Instant at);
}
