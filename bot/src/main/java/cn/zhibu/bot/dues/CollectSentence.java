package cn.zhibu.bot.dues;

import cn.zhibu.domain.dues.ConfirmTerms;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.language.Numbers;
import cn.zhibu.domain.language.Selection;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.PayWay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 1-8 10}, {@code 10月 1-8 银行}, {@code 3 预交 6个月}, {@code 3 补交}: whose dues of which month, how paid, and what besides. */
record CollectSentence(LocalDate month, Selection numbers, ConfirmTerms terms) {

    private static final Pattern MONTH =
            Pattern.compile("(?:(?<year>\\d{4})年)?(?<!\\d)(?<month>1[0-2]|0?[1-9])月份?(?!\\d)");
    private static final Pattern AHEAD = Pattern.compile("预交\\s*(?<count>\\d{1,2})\\s*个?月?");
    private static final Pattern ARREARS = Pattern.compile("补交|含欠|连同欠交");
    /** Of several the first counts: 微信转账 is no transfer of a bank. */
    private static final List<Way> WAYS = List.of(
            new Way("党费云", PayWay.PLATFORM),
            new Way("平台", PayWay.PLATFORM),
            new Way("微信", PayWay.OTHER),
            new Way("支付宝", PayWay.OTHER),
            new Way("其他方式", PayWay.OTHER),
            new Way("银行", PayWay.BANK),
            new Way("转账", PayWay.BANK),
            new Way("现金", PayWay.CASH));

    static CollectSentence read(String typed, Instant at) {
        String text = Fold.of(typed).text();
        LocalDate today = Beijing.date(at);
        Matcher ahead = AHEAD.matcher(text);
        int months = ahead.find() ? Integer.parseInt(ahead.group("count")) : 0;
        text = ahead.replaceAll(" ");
        boolean arrears = ARREARS.matcher(text).find();
        text = ARREARS.matcher(text).replaceAll(" ");
        PayWay way = WAYS.stream()
                .filter(named -> named.in(typed))
                .findFirst()
                .map(Way::way)
                .orElse(PayWay.CASH);
        for (Way named : WAYS) {
            text = text.replace(named.word(), " ");
        }
        LocalDate month = month(text, at).orElse(DuesMonths.of(today));
        String numbers = MONTH.matcher(text).replaceFirst(" ");
        return new CollectSentence(month, Numbers.parse(numbers), new ConfirmTerms(way, today, months, arrears));
    }

    /** The month named, this one when none is; empty when the words are no month. Without a year it lies in the past or is this one. */
    static Optional<LocalDate> month(String typed, Instant at) {
        LocalDate today = Beijing.date(at);
        String text = Fold.of(typed).text();
        Matcher named = MONTH.matcher(text);
        if (!named.find()) {
            return text.isBlank() ? Optional.of(DuesMonths.of(today)) : Optional.empty();
        }
        int month = Integer.parseInt(named.group("month"));
        String year = named.group("year");
        if (year != null) {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, 1));
        }
        LocalDate thisYear = LocalDate.of(today.getYear(), month, 1);
        return Optional.of(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
    }

    private record Way(String word, PayWay way) {

        boolean in(String typed) {
            return typed.contains(word);
        }
    }
}
