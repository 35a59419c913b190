package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_bank_row}. */
@Mapper
public interface BankRowMapper {

    /** Lines whose key the organisation has already are left out; says how many were new. */
    int insertAbsent(@Param("fileId") long fileId, @Param("orgId") long orgId, @Param("rows") BankColumns rows);

    /** Counts the table anew: a plan made for the few rows before a long list takes minutes where it could take seconds. */
    void count();

    /** Names not compared yet, in the order in which the database sorts them. */
    List<String> names(@Param("fileId") long fileId, @Param("most") int most);

    /** Lines not compared yet of the names from one to another, as {@link #names} has them, by number. */
    List<BankRow> waiting(@Param("fileId") long fileId, @Param("from") String from, @Param("upTo") String upTo);

    /**
     * Who has one of the names in the organisation or below it, or has moved on from there and still owes, each with every charge there since
     * {@code since}.
     */
    List<BankPerson> people(
            @Param("names") List<String> names, @Param("path") String path, @Param("since") LocalDate since);

    /** Those of these people who are in the organisation or below it or still owe there, with every charge there since {@code since}. */
    List<BankPerson> debtors(
            @Param("memberIds") List<Long> memberIds, @Param("path") String path, @Param("since") LocalDate since);

    /** Of these people the months of the span without a charge, each with the amount in force and no charge's id. */
    List<BankPerson> ahead(
            @Param("memberIds") List<Long> memberIds, @Param("from") LocalDate from, @Param("until") LocalDate until);

    void settle(
            @Param("ids") List<Long> ids,
            @Param("states") List<String> states,
            @Param("memberIds") List<@Nullable Long> memberIds);

    /** Lines that fit and have no payment yet, of nobody only some of them; locked until the transaction ends. */
    List<BankRow> unbooked(@Param("fileId") long fileId, @Param("most") int most);

    /** Lines in one of the states, {@link BankRowState#REVERSED} among them, by number. */
    List<BankRow> inStates(
            @Param("fileId") long fileId,
            @Param("states") List<BankRowState> states,
            @Param("after") int after,
            @Param("most") int most);

    List<BankCount> counts(long fileId);

    /** Locked until the transaction ends; {@link #find} tells afterwards how it stands. */
    @Nullable
    Long lock(long id);

    /** {@link BankRowState#REVERSED} where its payment was reversed. */
    @Nullable
    BankRow find(long id);

    void decide(
            @Param("id") long id,
            @Param("state") BankRowState state,
            @Param("memberId") @Nullable Long memberId,
            @Param("by") long by,
            @Param("at") Instant at);

    void booked(@Param("ids") List<Long> ids, @Param("paymentIds") List<Long> paymentIds);
}
