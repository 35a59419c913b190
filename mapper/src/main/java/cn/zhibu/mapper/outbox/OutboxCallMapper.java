package cn.zhibu.mapper.outbox;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code outbox_call} and the messages that travel in them. Leases run by the database's clock, due times by ours. */
@Mapper
public interface OutboxCallMapper {

    /** Messages that may leave now, most urgent first, locked; rows locked by another instance are left to it. */
    List<OutboxMessage> claimMessages(@Param("now") Instant now, @Param("limit") int limit);

    long insert(
            @Param("action") CallAction action,
            @Param("kind") NoticeKind kind,
            @Param("meetingId") @Nullable Long meetingId,
            @Param("now") Instant now,
            @Param("notAfter") Instant notAfter);

    void freeze(@Param("id") long id, @Param("body") String body);

    void join(@Param("callId") long callId, @Param("messageIds") List<Long> messageIds);

    void settleMessages(
            @Param("ids") List<Long> ids,
            @Param("state") MessageState state,
            @Param("reason") @Nullable String reason,
            @Param("at") Instant at);

    /** Takes due calls under a lease: fence and attempts grow by one. */
    List<OutboxCall> claim(
            @Param("now") Instant now, @Param("limit") int limit, @Param("leaseSeconds") int leaseSeconds);

    /** 0 when somebody else holds the call by now. */
    int settle(Settlement settlement);

    List<OutboxMessage> messages(long callId);

    /** When the next message or call may leave. */
    @Nullable
    Instant nextDue();
}
