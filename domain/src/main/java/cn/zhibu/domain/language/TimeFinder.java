package cn.zhibu.domain.language;

import cn.zhibu.domain.calendar.ChineseNumerals;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time, or the span of time, meant in a half-width text. */
final class TimeFinder {
    private static final String HOUR = "\\d{1,2}|[零一二两三四五六七八九十]{1,3}";
    private static final String NO_COUNT = "(?!意见|要求|希望|建议|体会|感悟|认识|启示|问题|工作|以下|内容|思考|倡议|措施)";
    private static final String CLOCK = "(?:(?<p#>凌晨|清晨|早上|早晨|早|上午|中午|午间|正午|下午|午后|傍晚|晚上|晚间|夜间|晚)\\s*)?"
            + "(?:(?<h#>\\d{1,2}):(?<m#>\\d{2})(?::\\d{2})?(?!\\d)"
            + "|(?<H#>" + HOUR + ")[点时](?![代期间候段])" + NO_COUNT
            + "(?:(?<half#>半)|(?<q#>[一二三123])刻|(?<M#>\\d{2}|[零一二三四五六七八九十]{1,3}|\\d(?=分))分?|[整钟])?)";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.])" + CLOCK.replace("#", "1") + "(?:\\s*(?:-{1,2}|~|到|至)\\s*" + CLOCK.replace("#", "2") + ")?");
    private static final int NOON = 12;
    private static final int HOURS = 24;
    /** Without 上午 or 下午 nobody meets before seven: three o'clock is in the afternoon. */
    private static final int LAST_AFTERNOON_HOUR = 6;

    private TimeFinder() {}

    static Optional<FoundTime> find(String text) {
        Matcher match = TIME.matcher(text);
        return match.find() ? Optional.of(read(match)) : Optional.empty();
    }

    private static FoundTime read(Matcher match) {
        Span span = new Span(match.start(), match.end());
        LocalTime start = time(match, "1", false);
        boolean spanned = match.group("h2") != null || match.group("H2") != null;
        LocalTime end = spanned && start != null ? time(match, "2", start.getHour() >= NOON) : null;
        if (start == null || (spanned && end == null)) {
            return new FoundTime(span, null, null, When.Problem.NO_SUCH_TIME);
        }
        if (end != null && !end.isAfter(start)) {
            return new FoundTime(span, null, null, When.Problem.END_BEFORE_START);
        }
        return new FoundTime(span, start, end, null);
    }

    private static @Nullable LocalTime time(Matcher match, String which, boolean afternoon) {
        String digital = match.group("h" + which);
        String spoken = match.group("H" + which);
        String typed = digital == null ? spoken : digital;
        int hour = typed == null ? HOURS : number(typed);
        int minute = digital == null ? spokenMinute(match, which) : number(match.group("m" + which));
        String period = match.group("p" + which);
        boolean padded = typed != null && typed.startsWith("0");
        int shifted = period == null ? unsaid(hour, afternoon, padded) : said(period, hour);
        return shifted < HOURS && minute < 60 ? LocalTime.of(shifted, minute) : null;
    }

    private static int spokenMinute(Matcher match, String which) {
        String quarter = match.group("q" + which);
        String minute = match.group("M" + which);
        if (quarter != null) {
            return number(quarter) * 15;
        }
        if (minute != null) {
            return number(minute);
        }
        return match.group("half" + which) == null ? 0 : 30;
    }

    private static int unsaid(int hour, boolean afternoon, boolean padded) {
        boolean later = afternoon ? hour < NOON : hour >= 1 && hour <= LAST_AFTERNOON_HOUR;
        return later && !padded ? hour + NOON : hour;
    }

    private static int said(String period, int hour) {
        return switch (period.charAt(0)) {
            case '下', '傍', '晚', '夜' ->
                hour < NOON ? hour + NOON : hour == NOON && !period.startsWith("下") ? HOURS : hour;
            case '中', '正' -> hour <= 2 ? hour + NOON : hour;
            case '午' -> hour < 11 ? hour + NOON : hour;
            case '凌' -> hour % NOON;
            default -> hour;
        };
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : ChineseNumerals.parse(text).orElse(99);
    }
}
