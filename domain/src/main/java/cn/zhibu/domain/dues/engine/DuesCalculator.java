package cn.zhibu.domain.dues.engine;

import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesRounding;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From an income to an amount, in whole 分 all the way; what it is given it forgets. */
@Component
public final class DuesCalculator {

    /** A hundred million 元: more is a slip of the finger. */
    public static final long INCOME_AT_MOST_FEN = 10_000_000_000L;

    private static final long BASIS_POINTS = 10_000;

    private final DuesTables tables;

    DuesCalculator(DuesTables tables) {
        this.tables = tables;
    }

    /**
     * The monthly amount.
     *
     * @param incomeFen the base of the category in 分; without meaning where the amount is fixed
     * @throws IllegalArgumentException for an income below nothing or beyond {@link #INCOME_AT_MOST_FEN}
     */
    public DuesAmount of(DuesCategory category, long incomeFen, DuesRounding rounding, LocalDate month) {
        DuesTable table = tables.at(month);
        return category.byIncome() ? byIncome(category, incomeFen, rounding, table) : fixed(category, rounding, table);
    }

    public DuesAmount fixed(DuesCategory category, DuesRounding rounding, LocalDate month) {
        return fixed(category, rounding, tables.at(month));
    }

    private static DuesAmount byIncome(DuesCategory category, long incomeFen, DuesRounding rounding, DuesTable table) {
        if (incomeFen < 0 || incomeFen > INCOME_AT_MOST_FEN) {
            throw new IllegalArgumentException("An income lies between nothing and a hundred million.");
        }
        int rateBp = table.bracket(category, incomeFen).rateBp();
        long tableFen = rounded(incomeFen * rateBp, rounding);
        Long cap = table.capFen();
        long fen = cap == null ? tableFen : Math.min(cap, tableFen);
        return new DuesAmount(category, fen, fen, tableFen, rateBp, rounding, table);
    }

    // a fixed amount is written in the rule as it is: there is nothing to round
    private static DuesAmount fixed(DuesCategory category, DuesRounding rounding, DuesTable table) {
        boolean farmer = category == DuesCategory.FARMER;
        long fen = farmer ? table.farmerLeastFen() : table.fixedFen();
        long most = farmer ? table.farmerMostFen() : fen;
        return new DuesAmount(category, fen, most, fen, null, rounding, table);
    }

    /** @param exact in ten-thousandths of a 分 */
    private static long rounded(long exact, DuesRounding rounding) {
        long unit = BASIS_POINTS * rounding.unitFen();
        long units = rounding.up() ? Math.floorDiv(exact + unit - 1, unit) : Math.floorDiv(exact + unit / 2, unit);
        return units * rounding.unitFen();
    }
}
