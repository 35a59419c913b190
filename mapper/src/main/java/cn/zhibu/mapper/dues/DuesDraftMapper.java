package cn.zhibu.mapper.dues;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_draft}. */
@Mapper
public interface DuesDraftMapper {

    long insert(DuesDraft draft);

    @Nullable
    DuesDraft find(long id);

    /** Locked until the transaction ends. */
    @Nullable
    DuesDraft lock(long id);

    void applied(@Param("id") long id, @Param("at") Instant at);
}
