package cn.zhibu.domain.backfill;

import cn.zhibu.mapper.meeting.Meeting;

/** What became of entering a meeting afterwards. */
public sealed interface BackfillOutcome {
    /** Its roll, of so many {@code people}, is to be called now. */
    record Entered(Meeting meeting, int people) implements BackfillOutcome {}

    /** It is known already. */
    record Known(Meeting meeting) implements BackfillOutcome {}

    record TooOld(int days) implements BackfillOutcome {}

    record NotOver() implements BackfillOutcome {}

    record NotYours() implements BackfillOutcome {}
}
