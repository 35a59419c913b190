package cn.zhibu.domain.dues;

import cn.zhibu.domain.dues.engine.DuesAmount;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesDeviation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person is to pay a month from a month on, in 分. {@code rateBp} and {@code ruleFen} are what the table says, null where only the
 * amount is known; {@code decision} approved a reduction; {@code reason} is needed for a change within the year. Pay is no part of it.
 */
public record YearLine(
        long memberId,
        DuesCategory category,
        LocalDate fromMonth,
        long amountFen,
        @Nullable Integer rateBp,
        @Nullable Long ruleFen,
        DuesDeviation deviation,
        @Nullable String decision,
        @Nullable String reason) {

    /** As the table says, from January. */
    public static YearLine byTable(long memberId, int year, DuesAmount amount) {
        return new YearLine(
                memberId,
                amount.category(),
                LocalDate.of(year, 1, 1),
                amount.fen(),
                amount.rateBp(),
                amount.tableFen(),
                DuesDeviation.NONE,
                null,
                null);
    }
}
