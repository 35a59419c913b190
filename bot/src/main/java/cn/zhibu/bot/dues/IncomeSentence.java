package cn.zhibu.bot.dues;

import cn.zhibu.domain.dues.engine.DuesCalculator;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.mapper.dues.DuesCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** As what and from which income: {@code 5001}, {@code 退休 5001}, {@code 学生}, {@code 个体 9000 8000 10000} for the months of a quarter. */
record IncomeSentence(DuesCategory category, List<Long> fens) {

    private static final Map<String, DuesCategory> WORDS = Map.ofEntries(
            Map.entry("离退休|退休|离休|养老金|退休金", DuesCategory.RETIRED),
            Map.entry("年薪制?", DuesCategory.ANNUAL),
            Map.entry("个体户?|灵活就业|自由职业|不固定|经商|个体工商户", DuesCategory.IRREGULAR),
            Map.entry("农民|务农", DuesCategory.FARMER),
            Map.entry("学生", DuesCategory.STUDENT),
            Map.entry("下岗失?业?|失业|待业", DuesCategory.UNEMPLOYED),
            Map.entry("低保|抚恤|救济", DuesCategory.RELIEF),
            Map.entry("月?工资|月收入|收入|月薪|在职|职工", DuesCategory.MONTHLY));

    IncomeSentence {
        fens = List.copyOf(fens);
    }

    static Optional<IncomeSentence> read(String typed) {
        DuesCategory category = DuesCategory.MONTHLY;
        List<Long> fens = new ArrayList<>();
        for (String part : parts(typed)) {
            OptionalLong fen = Yuan.parse(part);
            Optional<DuesCategory> named = named(part);
            if (fen.isPresent() && fen.getAsLong() <= DuesCalculator.INCOME_AT_MOST_FEN) {
                fens.add(fen.getAsLong());
            } else if (named.isPresent()) {
                category = named.get();
            } else {
                return Optional.empty();
            }
        }
        boolean enough = category.byIncome() ? !fens.isEmpty() : !parts(typed).isEmpty();
        boolean several = fens.size() > 1 && category != DuesCategory.IRREGULAR;
        return enough && !several && fens.size() <= 3
                ? Optional.of(new IncomeSentence(category, fens))
                : Optional.empty();
    }

    /** 退休5001元 and 5,001 read as 退休 5001元 and 5,001. */
    private static List<String> parts(String typed) {
        String text = Characters.halfWidth(Characters.strip(typed))
                .replaceAll("(?<=[\\p{IsHan}&&[^万千元块]])(?=\\d)|(?<=[元块万千\\d])(?=[\\p{IsHan}&&[^万千元块]])", " ");
        return List.of(text.split("[\\s、;；。:]+|,(?!\\d{3})")).stream()
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** The category that a word names. */
    static Optional<DuesCategory> named(String part) {
        return WORDS.entrySet().stream()
                .filter(word -> part.matches("(?:" + word.getKey() + ")(?:人员|党员|干部|职工)?"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
