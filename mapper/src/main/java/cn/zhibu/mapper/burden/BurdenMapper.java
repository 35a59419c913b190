package cn.zhibu.mapper.burden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Counts over {@code outbox_message}, {@code member_taps} and check-ins of the roll. */
@Mapper
public interface BurdenMapper {

    /** A line for each person named; {@code most} is the budget where the branch has set none. */
    List<Pushed> pushed(@Param("people") List<Long> people, @Param("from") Instant from, @Param("most") int most);

    /** A line for each active Party member of the branch, of the month that begins with {@code from}. */
    List<BurdenLine> ofBranch(
            @Param("orgId") long orgId,
            @Param("month") LocalDate month,
            @Param("from") Instant from,
            @Param("until") Instant until);

    /** As {@link #ofBranch}, of one person, a Party member or not. */
    BurdenLine of(
            @Param("memberId") long memberId,
            @Param("month") LocalDate month,
            @Param("from") Instant from,
            @Param("until") Instant until);

    /** What was held back from the person, the latest first. */
    List<HeldMessage> held(
            @Param("memberId") long memberId, @Param("from") Instant from, @Param("until") Instant until);

    /** One tap or word more. */
    void tapped(@Param("memberId") long memberId, @Param("month") LocalDate month);
}
