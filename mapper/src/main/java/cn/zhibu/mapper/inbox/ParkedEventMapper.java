package cn.zhibu.mapper.inbox;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code parked_event}. */
@Mapper
public interface ParkedEventMapper {

    /** 0 when the event is here already. */
    int insertIfAbsent(ParkedEvent event);

    /** Takes events whose next try is due, each with one attempt more and the time of the try after this one. */
    List<ParkedEvent> claim(@Param("now") Instant now, @Param("limit") int limit);

    void fail(@Param("id") long id, @Param("fault") String fault);

    void park(@Param("id") long id, @Param("fault") String fault, @Param("at") Instant at);

    void delete(long id);

    /** Parked events, oldest first. */
    List<ParkedEvent> parked(int limit);

    /** 0 when there is no such parked event. */
    int release(@Param("id") long id, @Param("now") Instant now);

    EventsHeld held();

    /** When the next event is tried again. */
    @Nullable
    Instant nextDue();
}
