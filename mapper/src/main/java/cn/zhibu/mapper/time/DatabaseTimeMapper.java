package cn.zhibu.mapper.time;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;

/** The clock that all instances share. */
@Mapper
public interface DatabaseTimeMapper {

    /** The moment at which the database answers, not that at which the transaction began. */
    Instant now();
}
