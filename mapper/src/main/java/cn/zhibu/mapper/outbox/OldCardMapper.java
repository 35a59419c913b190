package cn.zhibu.mapper.outbox;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Codes of sent cards, each good for one change, and the calls that use them. */
@Mapper
public interface OldCardMapper {

    /** Takes the unused codes of the meeting's cards that were sent after {@code sentAfter}; nobody else gets them. */
    List<OldCard> take(
            @Param("meetingId") long meetingId,
            @Param("kinds") List<NoticeKind> kinds,
            @Param("sentAfter") Instant sentAfter,
            @Param("at") Instant at);

    /** As {@link #take}, of cards that this person got, alone or with others. */
    List<OldCard> takeOf(
            @Param("meetingId") long meetingId,
            @Param("memberId") long memberId,
            @Param("kind") NoticeKind kind,
            @Param("sentAfter") Instant sentAfter,
            @Param("at") Instant at);

    /** To whom the call went; with a {@code memberId} only that person. */
    List<String> userids(@Param("callId") long callId, @Param("memberId") @Nullable Long memberId);

    void disable(
            @Param("card") OldCard card,
            @Param("meetingId") long meetingId,
            @Param("body") String body,
            @Param("at") Instant at);

    /** Which revision of the meeting the notice of that call and task id shows; null when there is no such notice. */
    @Nullable
    Integer revision(@Param("callId") long callId, @Param("taskId") String taskId, @Param("meetingId") long meetingId);

    /** Of the messages that left with that call and task id; null when there are none. */
    @Nullable
    String occasion(@Param("callId") long callId, @Param("taskId") String taskId);
}
