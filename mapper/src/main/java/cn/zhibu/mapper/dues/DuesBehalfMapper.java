package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_behalf}. */
@Mapper
public interface DuesBehalfMapper {

    @Nullable
    DuesBehalf find(long id);

    @Nullable
    DuesBehalf lock(long id);

    /** Asked or agreed. */
    @Nullable
    DuesBehalf live(long chargeId);

    long insert(DuesBehalf behalf);

    /** What was asked or agreed for these charges is over; the requests concerned. */
    List<Long> over(@Param("chargeIds") List<Long> chargeIds, @Param("at") Instant at);

    void settle(@Param("id") long id, @Param("state") BehalfState state, @Param("at") Instant at);
}
