package cn.zhibu.mapper.rhythm;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Hours of study, read off signed rolls and closed make-up tasks, so that a corrected roll corrects them too. {@code types} are the meeting
 * types that count, comma separated; a meeting with a lecturer's talk that was held counts whatever its types are. A meeting gives eight hours at most.
 */
@Mapper
public interface StudyMapper {

    /** The latest first. */
    List<StudyLine> ledger(
            @Param("memberId") long memberId,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("types") String types);

    /** Minutes of each active Party member of the branch, without names. */
    List<Integer> ofBranch(
            @Param("orgId") long orgId,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("types") String types);
}
