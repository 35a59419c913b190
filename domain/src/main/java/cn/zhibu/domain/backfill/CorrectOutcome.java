package cn.zhibu.domain.backfill;

import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;

/** What became of correcting a line of a signed roll. */
public sealed interface CorrectOutcome {
    /** The {@code row} is as it was before; {@code changed} is false when it was so already. */
    record Corrected(Meeting meeting, RollRow row, boolean changed) implements CorrectOutcome {}

    record NoReason() implements CorrectOutcome {}

    record NoSuchNumber() implements CorrectOutcome {}

    /** The roll is not signed: 点名 changes it. */
    record NotSigned() implements CorrectOutcome {}

    record TooLate(int days) implements CorrectOutcome {}

    record NotYours() implements CorrectOutcome {}
}
