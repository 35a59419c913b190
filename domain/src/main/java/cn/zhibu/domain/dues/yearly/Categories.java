package cn.zhibu.domain.dues.yearly;

import cn.zhibu.mapper.dues.DuesCategory;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What people call the categories. */
final class Categories {

    private static final Map<String, DuesCategory> OTHERS = Map.ofEntries(
            Map.entry("在职", DuesCategory.MONTHLY),
            Map.entry("在岗", DuesCategory.MONTHLY),
            Map.entry("月工资", DuesCategory.MONTHLY),
            Map.entry("按月", DuesCategory.MONTHLY),
            Map.entry("工资", DuesCategory.MONTHLY),
            Map.entry("年薪", DuesCategory.ANNUAL),
            Map.entry("个体", DuesCategory.IRREGULAR),
            Map.entry("自由职业", DuesCategory.IRREGULAR),
            Map.entry("退休", DuesCategory.RETIRED),
            Map.entry("离休", DuesCategory.RETIRED),
            Map.entry("失业", DuesCategory.UNEMPLOYED),
            Map.entry("下岗", DuesCategory.UNEMPLOYED),
            Map.entry("低保", DuesCategory.RELIEF),
            Map.entry("抚恤", DuesCategory.RELIEF));

    private Categories() {}

    /** By its caption, or by a word that stands in it; nothing said is {@link DuesCategory#MONTHLY}. */
    static Optional<DuesCategory> of(String said) {
        if (said.isEmpty()) {
            return Optional.of(DuesCategory.MONTHLY);
        }
        return Arrays.stream(DuesCategory.values())
                .filter(category -> said.contains(category.caption()))
                .findFirst()
                .or(() -> OTHERS.entrySet().stream()
                        .filter(other -> said.contains(other.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
