package cn.zhibu.mapper.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What only a roster knows of a person.
 *
 * @param joinedOn 入党日期
 * @param fullOn 转正日期
 * @param migrant 流动党员
 */
public record MemberDetail(
        long memberId,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate fullOn,
        boolean migrant) {

    /** Nothing is known. */
    public static MemberDetail none(long memberId) {
        return new MemberDetail(memberId, null, null, false);
    }
}
