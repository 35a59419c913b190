package cn.zhibu.mapper.outbox;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code outbox_call} and the messages that travel in them. Leases run by the database's clock, due times by ours. */
@Mapper
public interface OutboxCallMapper {

    /** Waits until nobody else freezes: two at once would tear equal contents apart. Held until the transaction ends. */
    void freezeAlone();

    /** Messages that may leave now, most urgent first, equal contents together, locked; rows locked by somebody else are left to them. */
    List<DueMessage> claimMessages(
            @Param("now") Instant now, @Param("lastLane") int lastLane, @Param("limit") int limit);

    List<MessageBody> bodies(@Param("ids") List<Long> ids);

    List<Long> nextIds(int count);

    void insert(@Param("calls") List<FrozenCall> calls, @Param("now") Instant now);

    /** The n-th message travels in the n-th call. */
    void join(@Param("messageIds") List<Long> messageIds, @Param("callIds") List<Long> callIds);

    default void settleMessages(List<Long> ids, MessageState state, @Nullable String reason, Instant at) {
        settleAll(joined(ids), state, reason, at);
    }

    /** As {@link #settleMessages}; ids with commas between them. */
    void settleAll(
            @Param("ids") String ids,
            @Param("state") MessageState state,
            @Param("reason") @Nullable String reason,
            @Param("at") Instant at);

    /** Takes due calls under a lease: fence and attempts grow by one. */
    List<OutboxCall> claim(
            @Param("now") Instant now, @Param("limit") int limit, @Param("leaseSeconds") int leaseSeconds);

    /** Gives a claimed call back unsent, as if it had not been claimed. */
    int release(
            @Param("callId") long callId,
            @Param("fence") long fence,
            @Param("nextAttemptAt") Instant nextAttemptAt,
            @Param("reason") String reason);

    /** Takes a call that was never sent apart: its messages wait again. 0 when somebody else holds it by now. */
    int dissolve(@Param("callId") long callId, @Param("fence") long fence, @Param("at") Instant at);

    /** Lets the messages of a dissolved call wait, those to the people named until then. */
    default void waitAgain(long callId, List<Long> people, Instant until) {
        waitAgainAll(callId, joined(people), until);
    }

    /** As {@link #waitAgain}; ids with commas between them. */
    void waitAgainAll(@Param("callId") long callId, @Param("people") String people, @Param("until") Instant until);

    /** Deletes calls that were taken apart before that time; no message names them. */
    int deleteDissolved(Instant before);

    /** 0 when somebody else holds the call by now. */
    int settle(Settlement settlement);

    /** Writes one state for those people of the call whose userid is listed, in lower case. */
    default void settleUserids(long callId, List<String> userids, MessageState state, String reason, Instant at) {
        settleUseridsOf(callId, String.join("|", userids), state, reason, at);
    }

    /** As {@link #settleUserids}; bars between the userids. */
    void settleUseridsOf(
            @Param("callId") long callId,
            @Param("userids") String userids,
            @Param("state") MessageState state,
            @Param("reason") String reason,
            @Param("at") Instant at);

    /** Writes one state for everyone of the call who has none yet. */
    void settleRest(
            @Param("callId") long callId,
            @Param("state") MessageState state,
            @Param("reason") @Nullable String reason,
            @Param("at") Instant at);

    /** Who caused the messages of the call. */
    List<Long> senders(long callId);

    /** When the next message or call may leave. */
    @Nullable
    Instant nextDue();

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
