package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_turnover}: added and reversed, never deleted. */
@Mapper
public interface TurnoverMapper {

    long insert(Turnover turnover);

    /** Locked until the transaction ends. */
    @Nullable
    Turnover lock(long id);

    /** Of the branch from a day to before a day, those reversed too, oldest first. */
    List<Turnover> ofOrg(@Param("orgId") long orgId, @Param("from") LocalDate from, @Param("until") LocalDate until);

    /** The same amount of the same day, not reversed: handed in twice. */
    @Nullable
    Turnover same(@Param("orgId") long orgId, @Param("fen") long fen, @Param("day") LocalDate day);

    void reverse(@Param("id") long id, @Param("by") long by, @Param("at") Instant at, @Param("reason") String reason);

    /** Turnovers of one branch wait for each other, so that no more is handed on than was received; the id again. */
    long lockBalance(long orgId);
}
