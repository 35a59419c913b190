package cn.zhibu.domain.confirm;

import cn.zhibu.mapper.meeting.Meeting;

/** What the secretary sees before signing. */
public sealed interface PreviewOutcome {
    /** What the roll would be if it were signed now. */
    record Ready(Meeting meeting, RollFigures figures) implements PreviewOutcome {}

    record No(SigningRefusal refusal) implements PreviewOutcome {}
}
