package cn.zhibu.mapper.dues;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_payment}, {@code dues_allocation}, {@code dues_reversal} and the counters in {@code dues_receipt}. */
@Mapper
public interface DuesPaymentMapper {

    @Nullable
    DuesPayment find(long id);

    @Nullable
    DuesPayment byReceipt(@Param("orgId") long orgId, @Param("year") int year, @Param("number") int number);

    @Nullable
    DuesPayment lock(long id);

    /**
     * Those that one act of the person has booked, beginning with {@code first}: two acts may be of one second. Locked until the transaction
     * ends.
     */
    List<DuesPayment> ofAct(@Param("by") long by, @Param("at") Instant at, @Param("first") long first);

    /** Of a member, newest first, with those reversed. */
    List<DuesPayment> ofMember(@Param("memberId") long memberId, @Param("limit") int limit);

    /** Takes the next {@code count} receipt numbers; the last of them. The row stays locked until the end of the transaction. */
    int takeNumbers(@Param("orgId") long orgId, @Param("year") int year, @Param("count") int count);

    /** In the order of the columns. */
    List<DuesPayment> insertAll(
            @Param("rows") PaymentColumns rows,
            @Param("by") long by,
            @Param("channel") Channel channel,
            @Param("at") Instant at);

    void allocate(
            @Param("payments") List<Long> payments,
            @Param("charges") List<Long> charges,
            @Param("fens") List<Long> fens);

    List<DuesAllocation> allocations(long paymentId);

    @Nullable
    DuesReversal reversal(long paymentId);

    void reverse(DuesReversal reversal);

    /** The negative twins of the allocations of a payment. */
    void turnAllocations(long paymentId);
}
