package cn.zhibu.bot.lecture.order;

import cn.zhibu.domain.language.Dates;
import cn.zhibu.domain.language.When;
import cn.zhibu.domain.time.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the day of a talk as people type it. */
final class TalkDay {

    private TalkDay() {}

    static Optional<LocalDate> read(String said, Instant now) {
        When when = Dates.read(said, Beijing.dateTime(now));
        if (when instanceof When.Understood understood) {
            return Optional.of(understood.date());
        }
        return when instanceof When.Partial partial ? Optional.ofNullable(partial.date()) : Optional.empty();
    }
}
