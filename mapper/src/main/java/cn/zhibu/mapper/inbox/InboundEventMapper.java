package cn.zhibu.mapper.inbox;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code inbound_event}. */
@Mapper
public interface InboundEventMapper {

    /** 1 for the first delivery; 0 for a later one, which waits until the first has committed. */
    int insertIfAbsent(
            @Param("eventKey") String eventKey, @Param("kind") String kind, @Param("receivedAt") Instant receivedAt);

    @Nullable
    InboundEvent find(String eventKey);

    void answer(
            @Param("eventKey") String eventKey,
            @Param("label") @Nullable String label,
            @Param("words") @Nullable String words,
            @Param("more") boolean more);

    int deleteOlder(Instant than);
}
