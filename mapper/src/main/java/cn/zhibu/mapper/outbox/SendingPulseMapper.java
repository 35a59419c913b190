package cn.zhibu.mapper.outbox;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The one row of {@code sending_pulse}: when any instance last looked for something to send. */
@Mapper
public interface SendingPulseMapper {

    /**
     * Leaves a pulse; when the last one was before {@code lost}, everybody sends slowly until {@code slowUntil}.
     *
     * @return until when sending is slow, if it ever was
     */
    @Nullable
    Instant beat(@Param("now") Instant now, @Param("lost") Instant lost, @Param("slowUntil") Instant slowUntil);
}
