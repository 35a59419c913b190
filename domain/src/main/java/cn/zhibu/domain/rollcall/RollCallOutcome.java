package cn.zhibu.domain.rollcall;

import cn.zhibu.domain.language.Selection;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.List;

/** What became of a roll call, or of a look at the roll. */
public sealed interface RollCallOutcome {
    /** The roll, of which this message {@code changed} so many lines; none when it only looked or all was so already. */
    record Roll(Meeting meeting, List<RollRow> rows, int changed) implements RollCallOutcome {}

    /** Nothing was applied. */
    record Unreadable(Selection.Bad bad) implements RollCallOutcome {}

    record NotYours() implements RollCallOutcome {}

    /** A group leader named people of other groups. */
    record NotYourGroup(List<String> names) implements RollCallOutcome {}

    /** A group leader wanted 假 or 缺. */
    record OnlyPresent() implements RollCallOutcome {}

    record TooEarly(Instant opensAt) implements RollCallOutcome {}

    record Signed() implements RollCallOutcome {}

    record NoSuchMeeting() implements RollCallOutcome {}
}
