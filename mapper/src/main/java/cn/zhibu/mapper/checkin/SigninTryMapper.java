package cn.zhibu.mapper.checkin;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code signin_try}. */
@Mapper
public interface SigninTryMapper {

    /** Puts the first try on record; later ones leave it. */
    void first(@Param("meetingId") long meetingId, @Param("memberId") long memberId, @Param("at") Instant at);

    /** Locked until the transaction ends. */
    @Nullable
    SigninTry lock(@Param("meetingId") long meetingId, @Param("memberId") long memberId);

    /** As {@link #lock} for several lines, which the transaction holds already; lines without a try are missing. */
    List<SigninTry> ofEach(@Param("meetingIds") List<Long> meetingIds, @Param("memberIds") List<Long> memberIds);

    /** As {@link #first} and {@link #lock} for several lines, which the transaction holds already. */
    List<SigninTry> firstOfEach(
            @Param("meetingIds") List<Long> meetingIds,
            @Param("memberIds") List<Long> memberIds,
            @Param("at") List<Instant> at);

    void wrong(
            @Param("meetingId") long meetingId,
            @Param("memberId") long memberId,
            @Param("wrong") int wrong,
            @Param("lockedUntil") @Nullable Instant lockedUntil);
}
