package cn.zhibu.mapper.dues;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_standard}: added, never changed. */
@Mapper
public interface DuesStandardMapper {

    @Nullable
    DuesStandard find(long id);

    /** What the person pays in the month; null when nothing was ever fixed. */
    @Nullable
    DuesStandard inForce(@Param("memberId") long memberId, @Param("month") LocalDate month);

    /** The same for each Party member of the branch who has one. */
    List<DuesStandard> inForceOf(@Param("orgId") long orgId, @Param("month") LocalDate month);

    /** All rows of the branch for the year, oldest first. */
    List<DuesStandard> ofYear(@Param("orgId") long orgId, @Param("year") int year);

    /** From which later month on another amount is in force; null when there is none. */
    @Nullable
    LocalDate nextFrom(@Param("memberId") long memberId, @Param("month") LocalDate month);

    /** As the next revision for its month; its id. */
    long insert(DuesStandard standard);
}
