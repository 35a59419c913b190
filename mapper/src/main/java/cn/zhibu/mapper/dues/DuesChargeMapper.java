package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_charge}. */
@Mapper
public interface DuesChargeMapper {

    /** For each Party member of each branch whose month is planned and not charged, by the amount in force; how many. */
    int makeAll(@Param("month") LocalDate month, @Param("at") Instant at);

    /** For one person whose branch has been charged for the month; 0 when there is one, or no amount in force. */
    int make(@Param("memberId") long memberId, @Param("month") LocalDate month, @Param("at") Instant at);

    /** Of a month ahead, without a number; 0 when there is one, or no amount in force. */
    int makeAhead(@Param("memberId") long memberId, @Param("month") LocalDate month, @Param("at") Instant at);

    @Nullable
    DuesCharge find(long id);

    @Nullable
    DuesCharge of(@Param("memberId") long memberId, @Param("month") LocalDate month);

    /** Not paid, oldest first. */
    List<DuesCharge> open(long memberId);

    /** Of a person in a year, by month. */
    List<DuesCharge> ofYear(
            @Param("memberId") long memberId, @Param("from") LocalDate from, @Param("until") LocalDate until);

    /** The branch's list of the month by number. */
    List<DuesLine> list(@Param("orgId") long orgId, @Param("month") LocalDate month);

    /** Locked in one order, so that two bookings never wait for each other. */
    List<DuesCharge> lock(@Param("ids") List<Long> ids);

    /** All that these people have not paid, in the order of {@link #lock}. */
    List<Long> lockUnpaid(@Param("memberIds") List<Long> memberIds);

    /** Adds what was paid, less when it is negative. */
    void pay(@Param("ids") List<Long> ids, @Param("fens") List<Long> fens);

    void answer(@Param("id") long id, @Param("answer") @Nullable DuesAnswer answer, @Param("at") @Nullable Instant at);

    /** 有疑问 no longer stands as the answer to what the question was about, unless another one is open. */
    void questionAnswered(@Param("memberId") long memberId, @Param("questionId") long questionId);

    /** Whom the dues day concerns: unpaid, not quiet, and without an answer, or with none but 稍后交 where {@code again}. */
    List<Long> toAsk(@Param("orgId") long orgId, @Param("month") LocalDate month, @Param("again") boolean again);

    /** Another amount for what the branch has been paid nothing on from a month on, also where nothing was owed; how many. */
    int retarget(
            @Param("memberId") long memberId,
            @Param("orgId") long orgId,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("standardId") long standardId,
            @Param("amountFen") long amountFen);

    /** What the branch has been paid nothing on from a month on is no longer owed; how many. */
    int waiveFrom(
            @Param("memberId") long memberId,
            @Param("orgId") long orgId,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("reason") String reason);

    /**
     * People of the branch who have not paid for months whose day has gone by, as many as one of the marks or more, and fewer than it when the
     * secretary was last told; those left alone are left out.
     */
    List<DuesArrears> arrears(
            @Param("orgId") long orgId, @Param("month") LocalDate month, @Param("months") List<Long> months);
}
