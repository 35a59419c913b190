package cn.zhibu.domain.confirm;

import cn.zhibu.mapper.meeting.Meeting;

/** What became of 撤销确认. */
public sealed interface ReopenOutcome {
    /** Open again, with so many {@code makeup} tasks taken back. */
    record Reopened(Meeting meeting, int makeup) implements ReopenOutcome {}

    record NoReason() implements ReopenOutcome {}

    /** Not signed, or archived already. */
    record NotSigned(boolean archived) implements ReopenOutcome {}

    record NotYours() implements ReopenOutcome {}
}
