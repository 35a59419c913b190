package cn.zhibu.domain.language;

import java.util.regex.Pattern;

/** The ways a date is written, those that mislead least first. */
enum DateForm {
    WITH_YEAR(
            1,
            "(?<!\\d)(?:(?<y>20\\d\\d|二[〇零一二三四五六七八九]{3})(?:年|[-/.])|(?<rel>今年|明年))\\s*"
                    + "(?<m>N)(?:月|[-/.])\\s*(?<d>N)[日号]?(?!\\d)W"),
    MONTH_DAY(1, "(?<![\\d一二三四五六七八九十])(?<m>N)月份?\\s*(?:(?<d>N)[日号]|(?<d2>\\d{1,2})(?![\\d月年]))W"),
    RELATIVE(1, "(?<word>大后天|后天|明天|明日|今天|今日|[今明](?=[早晚]))"),
    WEEK_OFFSET(1, "(?<p>(?:下个?){1,2}|本|这个?|上个?)(?:周|星期|礼拜)(?<w>[一二三四五六日天1-7])"),
    MONTH_OFFSET(1, "(?<p>本月|这个月|当月|下个?月)(?:(?<d>N)[日号]|(?<end>底|末))W"),
    WEEKDAY(2, "(?<![每个第\\d])(?:周|星期|礼拜)(?<w>[一二三四五六日天])"),
    DOTTED(3, "(?<![\\d.:/])(?<m>\\d{1,2})[./](?<d>\\d{1,2})(?![\\d:/.%]|小时|万|元|版|米|倍|亿|分)W"),
    MONTH_END(4, "(?<end>月底|月末)"),
    DAY(4, "(?<![\\d月第一二三四五六七八九十])(?<d>N)(?:日|号(?!楼|会议|厅|室|线|门|文件|院|馆|桌|教室|活动|线|公告))W");

    /** Lower is read first; within a tier the earlier in the text. */
    final int tier;

    final Pattern pattern;

    DateForm(int tier, String regex) {
        this.tier = tier;
        this.pattern = Pattern.compile(regex.replace("N", "\\d{1,2}|[一二三四五六七八九十]{1,3}")
                .replaceFirst("W$", "(?:\\\\s*\\\\(?\\\\s*(?:周|星期|礼拜)(?<check>[一二三四五六日天])\\\\s*\\\\)?)?"));
    }
}
