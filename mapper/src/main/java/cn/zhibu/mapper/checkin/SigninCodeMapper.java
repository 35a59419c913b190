package cn.zhibu.mapper.checkin;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code signin_code}. */
@Mapper
public interface SigninCodeMapper {

    /** Lets one transaction at a time choose a code, so that no two meetings get the same. */
    void serialise();

    @Nullable
    SigninCode find(@Param("meetingId") long meetingId, @Param("validFrom") Instant validFrom);

    /** The code as accepted at {@code now}. */
    @Nullable
    SigninCode valid(@Param("code") String code, @Param("now") Instant now);

    /** Those of these codes that are accepted at some moment of the span, its end included. */
    List<SigninCode> among(
            @Param("codes") List<String> codes, @Param("from") Instant from, @Param("until") Instant until);

    /** Codes of any meeting that are accepted at some moment of the span. */
    List<String> taken(@Param("from") Instant from, @Param("until") Instant until);

    void insert(SigninCode code);
}
