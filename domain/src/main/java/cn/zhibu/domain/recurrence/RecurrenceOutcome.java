package cn.zhibu.domain.recurrence;

import cn.zhibu.mapper.recurrence.RecurrenceRow;
import java.time.LocalDate;
import java.util.Optional;

/** What became of setting or stopping a recurrence. */
public sealed interface RecurrenceOutcome {

    /** @param provisional whether the next date lies in a year whose holidays are not published yet */
    record Set(RecurrenceRow row, Optional<LocalDate> next, boolean provisional) implements RecurrenceOutcome {}

    /** The same one is active. */
    record Already(RecurrenceRow row) implements RecurrenceOutcome {}

    record Stopped(RecurrenceRow row) implements RecurrenceOutcome {}

    /** @param most the greatest number there is; 0 when there is none */
    record NoSuchNumber(int number, int most) implements RecurrenceOutcome {}

    /** Not the actor's branch. */
    record NotYours() implements RecurrenceOutcome {}
}
