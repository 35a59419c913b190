package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What still waits to be said of dues, in {@code outbox_message} and {@code digest_line}. */
@Mapper
public interface DuesMessageMapper {

    /** Drops the question and the reminder of a month for people who have answered or paid. */
    void withdraw(
            @Param("occasions") List<String> occasions,
            @Param("memberIds") List<Long> memberIds,
            @Param("reason") String reason,
            @Param("at") Instant at);
}
