package cn.zhibu.domain.dues.engine;

import cn.zhibu.mapper.dues.DuesCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rates in force from a day on (中组发〔2008〕3号, 组电明字〔2017〕5号), in 分 and hundredths of a percent. {@code capFen} is what is generally
 * not exceeded a month, null where there is no such line; {@code verified} when the text was read in the original.
 */
public record DuesTable(
        String version,
        LocalDate validFrom,
        String notice,
        boolean verified,
        List<Bracket> pay,
        List<Bracket> pension,
        @Nullable Long capFen,
        long farmerLeastFen,
        long farmerMostFen,
        long fixedFen,
        Map<DuesCategory, String> articles,
        Map<DuesCategory, String> bases) {

    public DuesTable {
        pay = List.copyOf(pay);
        pension = List.copyOf(pension);
        articles = Map.copyOf(articles);
        bases = Map.copyOf(bases);
    }

    public String article(DuesCategory category) {
        return Objects.requireNonNull(articles.get(category), "each category has its article");
    }

    /** What the amount is reckoned from. */
    public String base(DuesCategory category) {
        return Objects.requireNonNull(bases.get(category), "each category has its base");
    }

    Bracket bracket(DuesCategory category, long incomeFen) {
        return (category == DuesCategory.RETIRED ? pension : pay)
                .stream()
                        .filter(bracket -> bracket.takes(incomeFen))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("The dues table " + version + " has no last bracket."));
    }
}
