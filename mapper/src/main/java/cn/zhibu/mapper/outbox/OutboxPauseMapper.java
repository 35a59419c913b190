package cn.zhibu.mapper.outbox;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code outbox_pause}: one for each action that was ever paused. */
@Mapper
public interface OutboxPauseMapper {

    /** The last pause, over or not, locked. */
    @Nullable
    Pause lock(CallAction action);

    void put(Pause pause);

    /** Pauses that are not over. */
    List<Pause> running(@Param("now") Instant now);
}
