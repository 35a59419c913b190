package cn.zhibu.mapper.suggestion;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code suggestion}; an anonymous one has a date and no member. */
@Mapper
public interface SuggestionMapper {

    long insert(
            @Param("orgId") long orgId,
            @Param("memberId") @Nullable Long memberId,
            @Param("words") String words,
            @Param("on") LocalDate on);
}
