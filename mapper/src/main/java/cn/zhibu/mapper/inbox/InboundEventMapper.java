package cn.zhibu.mapper.inbox;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code inbound_event}. */
@Mapper
public interface InboundEventMapper {

    /** 1 for the first delivery; 0 for a later one, which waits until the first has committed. */
    int insertIfAbsent(
            @Param("eventKey") String eventKey, @Param("kind") String kind, @Param("receivedAt") Instant receivedAt);

    /**
     * For each delivery: the answer it has had already, and who sends it. From here on the statements of this transaction look rows up one by one:
     * a table that was empty when the database last counted it would be read whole for each batch, in the very first rush.
     */
    List<Arrival> arrivals(@Param("eventKeys") List<String> eventKeys, @Param("userids") List<String> userids);

    /**
     * Puts events on record together with their answers, in the order of the keys.
     *
     * @return how many were new
     */
    int insertAnswered(@Param("events") EventColumns events, @Param("receivedAt") Instant receivedAt);

    @Nullable
    InboundEvent find(String eventKey);

    void answer(
            @Param("eventKey") String eventKey,
            @Param("label") @Nullable String label,
            @Param("words") @Nullable String words,
            @Param("more") boolean more);

    int deleteOlder(Instant than);
}
