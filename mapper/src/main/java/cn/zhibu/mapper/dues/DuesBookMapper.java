package cn.zhibu.mapper.dues;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads of the books: ledger, sums, shares. */
@Mapper
public interface DuesBookMapper {

    /** The branch's lines of the months from {@code from} to before {@code until}, by month and number, then what was given beyond. */
    List<LedgerRow> ledger(@Param("orgId") long orgId, @Param("from") LocalDate from, @Param("until") LocalDate until);

    /** The same of one person, in whatever branch. */
    List<LedgerRow> statement(
            @Param("memberId") long memberId, @Param("from") LocalDate from, @Param("until") LocalDate until);

    List<MonthSum> months(@Param("orgId") long orgId, @Param("from") LocalDate from, @Param("until") LocalDate until);

    /** Received and not reversed beyond charges, by the day of payment. */
    long extra(@Param("orgId") long orgId, @Param("from") LocalDate from, @Param("until") LocalDate until);

    /** Each branch at or below the path that has dues. */
    List<BranchSum> branches(
            @Param("path") String path, @Param("from") LocalDate from, @Param("until") LocalDate until);

    /** Charges of the month paid in full so far, counted by the week of their last payment. */
    List<WeekShare> weeks(@Param("orgId") long orgId, @Param("month") LocalDate month);

    /** Received and not reversed, less what was turned over: what the branch holds. */
    long held(long orgId);
}
