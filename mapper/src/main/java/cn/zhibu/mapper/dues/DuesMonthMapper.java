package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_month}. */
@Mapper
public interface DuesMonthMapper {

    @Nullable
    DuesMonth find(@Param("orgId") long orgId, @Param("month") LocalDate month);

    /** Branches with amounts in force that have no row for the month, and what they have set as their dues day. */
    List<DuesDaySetting> unplanned(LocalDate month);

    /** The month of these branches, unless it is planned. */
    void plan(@Param("orgIds") List<Long> orgIds, @Param("month") LocalDate month, @Param("dueOn") LocalDate dueOn);

    /** Another dues day for a month that nobody has been asked about yet; 1 when there was one. */
    int move(@Param("orgId") long orgId, @Param("month") LocalDate month, @Param("dueOn") LocalDate dueOn);

    /** Takes the charges of the month as made, where they were not; how many branches. */
    int charged(@Param("month") LocalDate month, @Param("at") Instant at);

    /** Whose dues day has come, unasked, oldest month first. */
    List<DuesMonth> toAsk(LocalDate today);

    /** Whose members were asked before that moment and not reminded. */
    List<DuesMonth> toRemind(Instant askedBefore);

    /** Takes the turn; 1 for who has it. */
    int asked(@Param("orgId") long orgId, @Param("month") LocalDate month, @Param("at") Instant at);

    int reminded(@Param("orgId") long orgId, @Param("month") LocalDate month, @Param("at") Instant at);

    int cautioned(@Param("orgId") long orgId, @Param("month") LocalDate month, @Param("at") Instant at);
}
