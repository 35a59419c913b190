package cn.zhibu.bot.dues;

import cn.zhibu.domain.dues.YearLine;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesDeviation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 张三 75.02}, {@code 张三 60 自7月 退休}, {@code 张三 0 减免 机关党委2026年6月批复}: who pays how much a month, from when and why. */
record FixSentence(
        String name,
        long fen,
        @Nullable LocalDate fromMonth,
        @Nullable DuesCategory category,
        DuesDeviation deviation,
        String why) {

    private static final Pattern MONTH = Pattern.compile("[自从]?(?:(?<year>\\d{4})年)?(?<month>1[0-2]|0?[1-9])月份?起?");
    private static final Pattern REDUCED = Pattern.compile("减免|免交|少交|减交");
    private static final Pattern MORE = Pattern.compile("多交|自愿");

    static Optional<FixSentence> read(String typed, Instant at) {
        LocalDate today = Beijing.date(at);
        List<String> parts = new ArrayList<>(
                Arrays.asList(Characters.halfWidth(Characters.strip(typed)).split("[\\s，,、;；]+")));
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String name = parts.remove(0).replaceAll("同志$", "");
        OptionalLong fen = OptionalLong.empty();
        LocalDate month = null;
        DuesCategory category = null;
        List<String> why = new ArrayList<>();
        for (String part : parts) {
            Matcher from = MONTH.matcher(part);
            OptionalLong amount = Yuan.parse(part);
            Optional<DuesCategory> named = IncomeSentence.named(part);
            if (fen.isEmpty() && amount.isPresent()) {
                fen = amount;
            } else if (from.matches()) {
                month = month(from, today);
            } else if (category == null && named.isPresent()) {
                category = named.get();
            } else {
                why.add(part);
            }
        }
        String reason = String.join(" ", why);
        return fen.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new FixSentence(name, fen.getAsLong(), month, category, deviation(reason), reason));
    }

    private static LocalDate month(Matcher from, LocalDate today) {
        String year = from.group("year");
        return LocalDate.of(
                year == null ? today.getYear() : Integer.parseInt(year), Integer.parseInt(from.group("month")), 1);
    }

    private static DuesDeviation deviation(String why) {
        if (REDUCED.matcher(why).find()) {
            return DuesDeviation.REDUCED;
        }
        return MORE.matcher(why).find() ? DuesDeviation.MORE : DuesDeviation.NONE;
    }

    /**
     * @param from the month it holds from
     * @param before the category in force, for who names none
     */
    YearLine line(long memberId, LocalDate from, DuesCategory before) {
        // who now pays as something else needs no other reason
        String change = category == null || category == before ? null : category.caption();
        String given = why.isBlank() ? change : why;
        boolean bare = deviation == DuesDeviation.REDUCED
                && REDUCED.matcher(why).replaceAll("").isBlank();
        return new YearLine(
                memberId,
                category == null ? before : category,
                from,
                fen,
                null,
                null,
                deviation,
                deviation == DuesDeviation.REDUCED && !bare ? given : null,
                given);
    }
}
