package cn.zhibu.mapper.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code rhythm_told}, {@code member_rhythm} and {@code org_term}, and the days of {@code member_detail}. */
@Mapper
public interface RhythmMapper {

    /** 1 when it had not been told before. */
    int told(
            @Param("kind") String kind,
            @Param("subjectId") long subjectId,
            @Param("periodOn") LocalDate periodOn,
            @Param("now") Instant now);

    /** What has come right may be told again when it goes wrong again. */
    void settled(@Param("kind") String kind, @Param("subjectId") long subjectId, @Param("periodOn") LocalDate periodOn);

    /** Null when it was never told, or came right since. */
    @Nullable
    Instant toldAt(
            @Param("kind") String kind, @Param("subjectId") long subjectId, @Param("periodOn") LocalDate periodOn);

    /** Active Party members whose 入党日期 is known. */
    List<MemberDate> dates();

    /** Null when there is no such member. */
    @Nullable
    MemberDate date(long memberId);

    void joined(@Param("memberId") long memberId, @Param("day") LocalDate day);

    void full(@Param("memberId") long memberId, @Param("day") LocalDate day);

    void probation(@Param("memberId") long memberId, @Param("day") LocalDate day);

    void greeting(@Param("memberId") long memberId, @Param("wanted") boolean wanted);

    /** Of active organisations. */
    List<OrgTerm> terms();

    @Nullable
    OrgTerm term(long orgId);

    void setTerm(
            @Param("orgId") long orgId,
            @Param("endsOn") LocalDate endsOn,
            @Param("by") long by,
            @Param("at") Instant at);
}
