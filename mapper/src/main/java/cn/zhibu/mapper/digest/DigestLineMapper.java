package cn.zhibu.mapper.digest;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code digest_line}. */
@Mapper
public interface DigestLineMapper {

    void insert(@Param("memberId") long memberId, @Param("words") String words, @Param("at") Instant at);
}
