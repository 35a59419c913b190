package cn.zhibu.mapper.checkin;

import java.time.Instant;
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

    void wrong(
            @Param("meetingId") long meetingId,
            @Param("memberId") long memberId,
            @Param("wrong") int wrong,
            @Param("lockedUntil") @Nullable Instant lockedUntil);
}
