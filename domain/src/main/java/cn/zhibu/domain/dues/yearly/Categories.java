package cn.zhibu.domain.dues.yearly;

import cn.zhibu.mapper.dues.DuesCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What people call the categories. */
final class Categories {

    /** In this order: 退休工资 is a pension, and 农民工 live on pay. */
    private static final List<Word> WORDS = List.of(
            new Word("农民工", DuesCategory.MONTHLY),
            new Word("退休|离休", DuesCategory.RETIRED),
            new Word("年薪", DuesCategory.ANNUAL),
            new Word("不固定|个体|自由职业", DuesCategory.IRREGULAR),
            new Word("失业|下岗", DuesCategory.UNEMPLOYED),
            new Word("低保|抚恤|救济", DuesCategory.RELIEF),
            new Word("在职|在岗|按月|工资", DuesCategory.MONTHLY),
            new Word("农民", DuesCategory.FARMER),
            new Word("学生", DuesCategory.STUDENT));

    private Categories() {}

    /** By a word that stands in it; nothing said is {@link DuesCategory#MONTHLY}. */
    static Optional<DuesCategory> of(String said) {
        if (said.isEmpty()) {
            return Optional.of(DuesCategory.MONTHLY);
        }
        return WORDS.stream().filter(word -> word.in(said)).map(Word::category).findFirst();
    }

    private record Word(String spellings, DuesCategory category) {

        boolean in(String said) {
            return Arrays.stream(spellings.split("\\|")).anyMatch(said::contains);
        }
    }
}
