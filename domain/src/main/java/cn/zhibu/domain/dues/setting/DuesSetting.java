package cn.zhibu.domain.dues.setting;

import cn.zhibu.domain.calendar.Recurrence;
import cn.zhibu.domain.dues.PayLink;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.mapper.dues.DuesRounding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a branch may set for its dues, and how that is said. */
public enum DuesSetting {
    DAY("党费日", "dues.day"),
    ROUNDING("党费取整", "dues.rounding"),
    PAY_LINK("党费链接", "dues.payurl");

    /** The three readings of "Friday of the first working week" (domain.md 11), A first. */
    public static final List<String> READINGS = List.of("每月第一个工作周五", "每月首个工作日所在周的周五", "每月第一个满三个工作日的周五");

    private static final String NONE = "";

    private final String caption;
    private final String column;

    DuesSetting(String caption, String column) {
        this.caption = caption;
        this.column = column;
    }

    public String caption() {
        return caption;
    }

    /** The name of its row in {@code org_setting}. */
    String column() {
        return column;
    }

    /** What its changes are called in {@code dues_event}. */
    String kind() {
        return "set." + column;
    }

    /** As it is kept; an empty text is the default, nothing is what cannot be read. */
    Optional<String> read(String said) {
        String typed = Characters.halfWidth(Characters.strip(said));
        if (typed.matches("默认|恢复默认|取消|无|不设|不用")) {
            return Optional.of(NONE);
        }
        return switch (this) {
            case DAY -> day(typed);
            case ROUNDING -> rounding(typed);
            case PAY_LINK -> PayLink.of(typed).map(PayLink::url);
        };
    }

    private static Optional<String> day(String said) {
        String reading = said.length() == 1 ? reading(said.charAt(0)) : said;
        return Recurrence.parse(reading)
                .filter(parsed -> parsed.rest().isEmpty())
                .map(parsed -> parsed.recurrence().wording());
    }

    private static String reading(char letter) {
        int index = "ABC".indexOf(Character.toUpperCase(letter));
        return index < 0 ? String.valueOf(letter) : READINGS.get(index);
    }

    private static Optional<String> rounding(String said) {
        String word = said.replaceAll("\\s", "");
        return Arrays.stream(DuesRounding.values())
                .filter(one -> List.of(
                                one.caption(),
                                one.caption().replace("四舍五入", ""),
                                one.caption().replace("四舍五入到", ""))
                        .contains(word))
                .findFirst()
                .map(DuesRounding::name);
    }
}
