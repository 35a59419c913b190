package cn.zhibu.app.month;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One thing on a person's phone: what came, what the person said or tapped, or how a card changed. */
record Line(Instant at, String userid, Sort sort, String text) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern(
                    "M月d日(EEE) HH:mm", Locale.SIMPLIFIED_CHINESE)
            .withZone(ZoneId.of("Asia/Shanghai"));

    enum Sort {
        CAME("←"),
        ANSWERED("←"),
        CHANGED("↻"),
        DID("→");

        private final String arrow;

        Sort(String arrow) {
            this.arrow = arrow;
        }
    }

    /** As in {@code 12月1日(周二) 09:07}. */
    String stamp() {
        return STAMP.format(at);
    }

    ZonedDateTime local() {
        return at.atZone(ZoneId.of("Asia/Shanghai"));
    }

    boolean says(String... words) {
        return List.of(words).stream().allMatch(text::contains);
    }

    /** Further lines of the text are set in. */
    String written() {
        return stamp() + " " + sort.arrow + " " + text.strip().replace("\n", "\n    ");
    }
}
